package dev.mynah.modem;

import io.vertx.core.Future;
import java.util.Optional;

/**
 * The card's application toolkit as a host takes part in it. The modem performs what only it can: timers, events, local
 * information, REFRESH. What needs a screen or keys goes to hosts that have claimed it, as the card wrote it, and the card is
 * only asked for what somebody can do. TS 102 223 4, 6.
 */
public interface Toolkit {
    /** What the card was told that the terminal can do: the modem's own features and those hosts have claimed. */
    byte[] terminalProfile();

    /** What the modem does of it by itself, in the same bits. */
    byte[] ownFeatures();

    /** What of that no host can take on: the modem does it, whoever claims it. */
    byte[] reservedFeatures();

    /**
     * Takes on features, given as the bits of TERMINAL PROFILE (TS 102 223 5.2). The card hears of it at once, and of its end
     * too. From then on {@link SubscriptionEvent.ProactiveCommandReceived} brings the commands.
     *
     * @return gives the features back; a command that waits for the host's answer is then answered by the modem
     */
    Runnable claim(byte[] features);

    /** The command that waits for a host's answer, BER-TLV D0 as the card gave it. */
    Optional<byte[]> pending();

    /** Answers the command that waits: the data of TERMINAL RESPONSE. Refused with NOT_ALLOWED when none waits. */
    Future<Void> respond(byte[] terminalResponse);

    /**
     * Has the modem make the call that the card asks for (SET UP CALL), or not, as the user wants. Completes at once; the card
     * is answered when somebody has taken the call or nothing comes of it. Refused with NOT_ALLOWED when no such command waits.
     */
    Future<Void> setUpCall(boolean accepted);

    /** Tells the card something, as a menu selection: the data of ENVELOPE. */
    Future<EnvelopeAnswer> envelope(byte[] envelope);

    /**
     * What the card answered to ENVELOPE.
     *
     * @param sw the status word: 9000, 9300 while the card is busy, or an error
     */
    record EnvelopeAnswer(byte[] data, int sw) {}
}
