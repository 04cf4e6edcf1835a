import { type PackedModel, unpackModel } from '../coach/acts/packedModel';
import type { LanguageCode } from '../coach/vocabulary';
import { bareLanguages } from './bare';
import enModels from './en/model.json';
import nbModels from './nb/model.json';
import nlModels from './nl/model.json';
import type { Language } from './types';

interface Models {
  acts: PackedModel;
  situations: PackedModel;
}

/** Every language by its code; its models are unpacked when it is first met. */
export const languages: Readonly<Record<LanguageCode, () => Language>> = {
  en: () => withModels(bareLanguages.en, enModels),
  nb: () => withModels(bareLanguages.nb, nbModels),
  nl: () => withModels(bareLanguages.nl, nlModels),
};

function withModels(language: Language, { acts, situations }: Models): Language {
  return {
    ...language,
    actModel: unpackModel(acts),
    situationModel: unpackModel(situations),
  };
}
