package dev.mynah.euicc.port;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;

/** What answers the commands of class A0 in a card session that began with one (TS 51.011). */
@FunctionalInterface
public interface GsmOperation {

    /** Answers a command, whatever it is; GET RESPONSE included. */
    ResponseApdu transmit(CommandApdu command);
}
