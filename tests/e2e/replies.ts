import { type Surface, surfaces } from '../sites/surfaces';

/** A place to reply, once badly and once well. */
export interface Replies {
  surface: Surface;
  poor: string;
  good: string;
}

const OSKAR =
  'Thank you for telling me, and I am sorry that it has been since August. They told me it will be put right next month. I will ask them again on Monday. What did they tell you?';

/** One place for each editor of the three sites. */
export const replies: readonly Replies[] = [
  {
    surface: find('x-status-inline'),
    poor: 'That is not our problem. Buy our premium plan today!',
    good: 'Marta, thank you for telling us about the three parcels. I am sorry, that was our mistake. I will call you back today before five. Which door did the driver try?',
  },
  {
    surface: find('facebook-permalink-reply'),
    poor: 'You should have checked before. Buy our premium plan today!',
    good: 'Thank you for telling us about the phone. I am sorry that nobody answered you. Yes, I am here on Saturdays from eight. Which buns shall I keep for you?',
  },
  {
    surface: find('linkedin-classic-page-post'),
    poor: 'We are sorry you feel that way. Upgrade to our new plan now, link in bio!',
    good: 'Hanne, thank you for telling us about the four invoices. I am sorry, they were our mistake. Yes, I will put them right myself by Friday. Shall I write to you when they are done?',
  },
  {
    surface: find('linkedin-sdui-page-comment'),
    poor: 'You should have read the manual. Buy our premium plan today!',
    good: OSKAR,
  },
];

function find(id: string): Surface {
  const surface = surfaces.find((each) => each.id === id);
  if (!surface) throw new Error(`no surface ${id}`);
  return surface;
}
