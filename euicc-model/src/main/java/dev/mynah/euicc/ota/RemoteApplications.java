package dev.mynah.euicc.ota;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;

/** Carries out commands that came over the air. */
@FunctionalInterface
public interface RemoteApplications {

    /** Begins a session of an application: its own channel, on which nothing but the MF or its ADF is selected. */
    Session open(RemoteFileManagement application);

    /** A session; it ends with the script. */
    @FunctionalInterface
    interface Session {

        /** Carries out one command and gives all of its data, whatever Le says. */
        ResponseApdu transmit(CommandApdu command);
    }
}
