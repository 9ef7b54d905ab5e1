package dev.mynah.euicc.gsm;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;

/** What an instruction of class A0 does. */
@FunctionalInterface
interface GsmCommand {

    /** Executes it. Response data of a command that has data are left for GET RESPONSE by {@link GsmSession#answer}. */
    ResponseApdu execute(GsmSession session, CommandApdu command);
}
