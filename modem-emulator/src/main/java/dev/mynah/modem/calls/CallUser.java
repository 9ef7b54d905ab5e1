package dev.mynah.modem.calls;

import dev.mynah.modem.Calls.HelpNumber;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.network.air.speech.SpeechFrame;
import java.util.List;
import java.util.Optional;

/** What call control needs of the rest of the stack, and tells it. */
public interface CallUser {
    /** Why no call can be made now, if so. An emergency call needs no more than a cell. */
    Optional<Refusal> refusesCalls(boolean emergency);

    /** Whether the card lets its subscriber call a number. */
    boolean mayCall(String number);

    /** Numbers that call for help, from the card and then from the network. */
    List<HelpNumber> helpNumbers();

    /** The subscriber at the time, for the trace; or empty. */
    String imsi();

    /** An emergency call begins: what stands in its way beside the calls of the stack ends. */
    void preempt();

    /** Sends speech on the traffic channel. */
    void speak(SpeechFrame frame);

    void tell(SubscriptionEvent event);
}
