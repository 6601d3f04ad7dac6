import type { Matcher } from '@/lib/extract/reading'
import { besideNamed } from './beside-named'
import { betweenBefore } from './between-before'
import { coordinated } from './coordinated'
import { governed } from './governed'
import {
  allOfThem,
  attainedMartyrdom,
  befell,
  eliminated,
  family,
  fellCaptive,
  fellInArms,
  lostMen,
  metTheirDeath,
  soughtFor,
  tookLives,
} from './idioms'
import { subjectFirst } from './subject-first'
import { amongNamed, component, subset, theyAre } from './subset'
import { toll } from './toll'
import { verbFirst } from './verb-first'
import { victimNoun } from './victim-noun'

/**
 * The first that matches reads the phrase. Idioms come before the plain verb that is a part of them; a trigger right
 * before a phrase before one behind it; a predicate of the phrase's own before a trigger that it would share.
 */
export const matchers: readonly Matcher[] = [
  subset,
  amongNamed,
  metTheirDeath,
  tookLives,
  allOfThem,
  soughtFor,
  fellCaptive,
  fellInArms,
  befell,
  eliminated,
  family,
  victimNoun,
  betweenBefore,
  component,
  theyAre,
  governed,
  attainedMartyrdom,
  toll,
  subjectFirst,
  lostMen,
  verbFirst,
  coordinated,
  besideNamed,
]
