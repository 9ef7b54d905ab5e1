package dev.mynah.euicc.port;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;

/** What a command does. Its class byte has been judged already; the rest may be anything. */
@FunctionalInterface
public interface CardCommand {

    /** Executes the command on the channel it came in on. */
    ResponseApdu execute(LogicalChannel channel, CommandApdu command);
}
