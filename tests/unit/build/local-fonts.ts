import type { FontMetrics } from '../../../src/build/fonts/read-font-metrics.ts';

/** Widths of the characters of a font that readers may have on their machine. */
export type LocalFont = Pick<FontMetrics, 'unitsPerEm' | 'widthOf'>;

/** The characters of the tables below, in the order of their widths. */
const characters = Array.from(" eioanrltscudpmvg.zfCbhI'à,SPLqAèùUGVRDTMì");

function tabulate(widths: readonly number[]): LocalFont {
  const table = new Map(characters.map((character, index) => [character, widths[index] ?? 0]));
  return { unitsPerEm: 2048, widthOf: (character) => table.get(character) };
}

/** Arial, and Liberation Sans and Helvetica, which share its widths. */
export const arial = tabulate([
  569, 1139, 455, 1139, 1139, 1139, 682, 455, 569, 1024, 1024, 1139, 1139, 1139, 1706, 1024, 1139,
  569, 1024, 569, 1479, 1139, 1139, 569, 391, 1139, 569, 1366, 1366, 1139, 1139, 1366, 1139, 1139,
  1479, 1593, 1366, 1479, 1479, 1251, 1706, 569,
]);

/** Arial Bold, likewise Liberation Sans Bold and Helvetica Bold. */
export const arialBold = tabulate([
  569, 1139, 569, 1251, 1139, 1251, 797, 569, 682, 1139, 1139, 1251, 1251, 1251, 1821, 1139, 1251,
  569, 1024, 682, 1479, 1251, 1251, 569, 487, 1139, 569, 1366, 1366, 1251, 1251, 1479, 1139, 1251,
  1479, 1593, 1366, 1479, 1479, 1251, 1706, 569,
]);

/** Roboto, on Android; in Roboto 600 and 700 are nearer to its regular width than Arial Bold is to Arial. */
export const roboto = tabulate([
  508, 1086, 498, 1168, 1114, 1131, 694, 498, 670, 1057, 1072, 1129, 1155, 1150, 1796, 992, 1150,
  540, 1016, 712, 1333, 1150, 1128, 557, 358, 1114, 403, 1216, 1292, 1103, 1164, 1336, 1086, 1129,
  1328, 1395, 1304, 1262, 1344, 1222, 1788, 507,
]);

/** Roboto Bold. */
export const robotoBold = tabulate([
  509, 1106, 542, 1156, 1096, 1148, 750, 542, 693, 1052, 1067, 1147, 1153, 1152, 1774, 1037, 1170,
  594, 1042, 733, 1340, 1152, 1147, 599, 330, 1096, 504, 1261, 1320, 1108, 1155, 1376, 1106, 1147,
  1350, 1396, 1338, 1312, 1331, 1269, 1793, 559,
]);
