package dev.mynah.modem.at.euicc;

import dev.mynah.at.syntax.StringParameter;

/** How a host names a profile. */
final class Iccids {
    /** Up to 20 digits, ITU-T E.118. What is no ICCID is refused by the engine. */
    static final StringParameter ICCID = StringParameter.of("iccid", 20).quotesOptional();

    private Iccids() {}
}
