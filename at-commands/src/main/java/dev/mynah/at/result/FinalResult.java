package dev.mynah.at.result;

/**
 * What ends the answer to a command line, exactly one per line. Anything but {@link ResultCode#OK} makes the rest of the
 * line stay undone. V.250 5.7.
 */
public sealed interface FinalResult permits ResultCode, Connected, VendorResult, CmeError, CmsError {}
