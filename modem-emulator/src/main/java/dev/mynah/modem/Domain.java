package dev.mynah.modem;

/** The domains a stack registers in, each with its own {@code +CREG}-like command. TS 27.007 7.2, 10.1.20, 10.1.22, 10.1.47. */
public enum Domain {
    /** Circuit switched, {@code +CREG}. */
    CS,
    /** GPRS in GSM and UTRAN, {@code +CGREG}. */
    GPRS,
    /** Evolved packet system, {@code +CEREG}. */
    EPS,
    /** 5G system, {@code +C5GREG}. */
    NG
}
