package dev.mynah.modem.cat;

import dev.mynah.modem.Toolkit.EnvelopeAnswer;
import java.util.Optional;

/** The card's toolkit commands on the basic channel. TS 102 221 11.2. */
public interface CardLink {
    void terminalProfile(byte[] profile);

    /** FETCH of so many octets; empty where the card has nothing after all. */
    Optional<byte[]> fetch(int length);

    /** TERMINAL RESPONSE; whether the card took it. */
    boolean respond(byte[] terminalResponse);

    EnvelopeAnswer envelope(byte[] envelope);

    /** STATUS, which gives the card a chance to say that it wants something. */
    void status();
}
