import { type PackedModel, unpackModel } from '../coach/acts/model';
import type { LanguageCode } from '../coach/vocabulary';
import { en } from './en';
import enModels from './en/model.json';
import { nb } from './nb';
import nbModels from './nb/model.json';
import { nl } from './nl';
import nlModels from './nl/model.json';
import type { Language } from './types';

interface Models {
  acts: PackedModel;
  situations: PackedModel;
}

/** Every language by its code; its models are unpacked when it is first met. */
export const languages: Readonly<Record<LanguageCode, () => Language>> = {
  en: () => withModels(en, enModels),
  nb: () => withModels(nb, nbModels),
  nl: () => withModels(nl, nlModels),
};

function withModels(language: Language, { acts, situations }: Models): Language {
  return {
    ...language,
    actModel: unpackModel(acts),
    situationModel: unpackModel(situations),
  };
}
