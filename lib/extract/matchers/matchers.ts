import type { Matcher } from '@/lib/extract/reading'
import { allOfThem } from './all-of-them'
import { amongNamed } from './among-named'
import { attainedMartyrdom } from './attained-martyrdom'
import { befell } from './befell'
import { besideNamed } from './beside-named'
import { betweenBefore } from './between-before'
import { component } from './component'
import { coordinated } from './coordinated'
import { deedUpon } from './deed-upon'
import { eliminated } from './eliminated'
import { family } from './family'
import { fellCaptive, fellInArms } from './fell'
import { governed } from './governed'
import { kept } from './kept'
import { lostMen } from './lost-men'
import { metTheirDeath } from './met-their-death'
import { notHeardOf } from './not-heard-of'
import { onceTaken } from './once-taken'
import { buried, remained } from './remained'
import { soughtFor } from './sought-for'
import { subjectFirst } from './subject-first'
import { subset } from './subset'
import { suffered } from './suffered'
import { takenAboard } from './taken-aboard'
import { takenAway } from './taken-away'
import { takenBy } from './taken-by'
import { theyAre } from './they-are'
import { toldMany } from './told-many'
import { toldTaken } from './told-taken'
import { toll } from './toll'
import { tookLives } from './took-lives'
import { verbFirst } from './verb-first'
import { victimNoun } from './victim-noun'
import { whom } from './whom'

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
  whom,
  soughtFor,
  toldMany,
  suffered,
  deedUpon,
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
  buried,
  subjectFirst,
  onceTaken,
  remained,
  lostMen,
  kept,
  verbFirst,
  takenBy,
  takenAboard,
  toldTaken,
  takenAway,
  notHeardOf,
  coordinated,
  besideNamed,
]
