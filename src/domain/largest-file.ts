/** Most megabytes of a photo or document as it is sent, at the desk and with reports of residents. */
export const largestFileMegabytes = 8;
