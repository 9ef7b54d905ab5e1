package dev.mynah.hal.service.voice;

import dev.mynah.hal.radio.RadioIndicationType;
import dev.mynah.hal.radio.voice.CdmaSignalInfoRecord;
import dev.mynah.hal.radio.voice.EmergencyNumber;
import dev.mynah.hal.radio.voice.IRadioVoiceIndication;
import dev.mynah.hal.radio.voice.UssdModeType;
import dev.mynah.modem.Calls;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.SupplementaryServices.UssdState;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a host is told of calls unasked. Never told: of emergency callback mode, CDMA and handovers of calls between IMS and
 * circuits, which are not here; what a card's call control makes of a call or a code, as no card is asked; to say again
 * whether the microphone is muted, which the modem does not forget; and that the card wants a call, which IRadioSim tells
 * as it tells all that the card wants. What a supplementary service does to a call is told by IRadioNetwork.
 */
final class VoiceIndications {
    private static final CdmaSignalInfoRecord NO_SIGNAL = new CdmaSignalInfoRecord(false, (byte) 0, (byte) 0, (byte) 0);

    private final Calls calls;
    private final Consumer<Consumer<IRadioVoiceIndication>> host;
    private final Ringback ringback;
    private List<EmergencyNumber> numbers = List.of();

    VoiceIndications(Calls calls, Consumer<Consumer<IRadioVoiceIndication>> host) {
        this.calls = calls;
        this.host = host;
        this.ringback = new Ringback(calls);
    }

    /** Somebody has come who knows nothing yet. */
    void arrived() {
        numbers = HelpNumbers.of(calls.helpNumbers());
        tellNumbers();
    }

    void happened(SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.CallChanged || event instanceof SubscriptionEvent.CallEnded) {
            host.accept(it -> it.callStateChanged(RadioIndicationType.UNSOLICITED));
            ringback.changed()
                    .ifPresent(start ->
                            host.accept(it -> it.indicateRingbackTone(RadioIndicationType.UNSOLICITED, start)));
        } else if (event instanceof SubscriptionEvent.CallRang) {
            host.accept(it -> it.callRing(RadioIndicationType.UNSOLICITED, true, NO_SIGNAL));
        } else if (event instanceof SubscriptionEvent.UssdReceived said) {
            host.accept(it -> it.onUssd(
                    RadioIndicationType.UNSOLICITED,
                    mode(said.state()),
                    said.text().orElse("")));
        } else if (event instanceof SubscriptionEvent.HelpNumbersChanged) {
            numbersMayHaveChanged();
        }
    }

    private void numbersMayHaveChanged() {
        List<EmergencyNumber> now = HelpNumbers.of(calls.helpNumbers());
        if (!now.equals(numbers)) {
            numbers = now;
            tellNumbers();
        }
    }

    private void tellNumbers() {
        List<EmergencyNumber> now = numbers;
        host.accept(it -> it.currentEmergencyNumberList(RadioIndicationType.UNSOLICITED, now));
    }

    private static UssdModeType mode(UssdState state) {
        return switch (state) {
            case FINISHED -> UssdModeType.NOTIFY;
            case QUESTION -> UssdModeType.REQUEST;
            case ENDED -> UssdModeType.NW_RELEASE;
            case NOT_SUPPORTED -> UssdModeType.NOT_SUPPORTED;
            case TIMED_OUT -> UssdModeType.NW_TIMEOUT;
        };
    }
}
