package dev.mynah.network.hlr;

/** The HSS end of S6a; asked on its operator's timeline. */
public interface HomeSide {
    /** Answers at once, whatever it is asked. */
    S6aAnswer answer(S6aRequest request);
}
