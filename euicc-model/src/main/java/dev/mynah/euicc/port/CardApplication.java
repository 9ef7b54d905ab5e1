package dev.mynah.euicc.port;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;

/** An application that answers commands of its own once it is selected, such as the ISD-R. One for each channel it is on. */
public interface CardApplication {

    /** Its full AID. */
    byte[] aid();

    /** What SELECT answers when file control information is asked for. */
    byte[] select();

    /**
     * Answers a command the card's operating system has none for. Data of any length may come back; the channel hands out what
     * doesn't fit by GET RESPONSE.
     */
    ResponseApdu transmit(CommandApdu command);
}
