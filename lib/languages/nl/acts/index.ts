import type { ActId } from '../../../coach/vocabulary';
import type { ActPhrases } from '../../types';
import { answer } from './answer';
import { apology } from './apology';
import { bait } from './bait';
import { blame } from './blame';
import { boilerplate } from './boilerplate';
import { boundary } from './boundary';
import { commitment } from './commitment';
import { compliment } from './compliment';
import { empathy } from './empathy';
import { excuse } from './excuse';
import { explanation } from './explanation';
import { farewell } from './farewell';
import { greeting } from './greeting';
import { insult } from './insult';
import { invitation } from './invitation';
import { nonApology } from './nonApology';
import { pitch } from './pitch';
import { question } from './question';
import { redirect } from './redirect';
import { redress } from './redress';
import { request } from './request';
import { signature } from './signature';
import { sneer } from './sneer';
import { thanking } from './thanking';
import { vaguePromise } from './vaguePromise';

/** The phrases of every act in Dutch. */
export const acts: Readonly<Record<ActId, ActPhrases>> = {
  answer,
  apology,
  bait,
  blame,
  boilerplate,
  boundary,
  commitment,
  compliment,
  empathy,
  excuse,
  explanation,
  farewell,
  greeting,
  insult,
  invitation,
  nonApology,
  pitch,
  question,
  redirect,
  redress,
  request,
  signature,
  sneer,
  thanking,
  vaguePromise,
};
