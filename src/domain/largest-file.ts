/** Most megabytes of a photo or document as it is sent, at the desk and with reports of residents. */
export const largestFileMegabytes = 8;

/** Longest side of a photo as it is kept and published, in pixels. */
export const longestPhotoSide = 1_600;
