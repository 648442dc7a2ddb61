/** The constructs for CDK Terrain, which goes on where cdktf stopped: what was built for cdktf, importing cdktn. */

/** @param built JavaScript or declarations, as the compiler writes them. */
export const importingCdktn = (built: string): string => built.replace(cdktfImport, "$1cdktn");

/** cdktf itself or a file in it, in whatever imports it; packages whose names begin so are others. */
const cdktfImport = /(\b(?:from|import|require)[ (]+["'])cdktf(?=["'/])/g;
