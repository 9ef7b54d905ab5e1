package dev.mynah.modem;

import dev.mynah.network.air.nas.ss.component.AddressString;
import dev.mynah.network.air.nas.ss.component.BasicService;
import dev.mynah.network.air.nas.ss.component.SsAnswer;
import dev.mynah.network.air.nas.ss.component.SsCode;
import io.vertx.core.Future;
import java.util.Optional;

/**
 * What a host asks of the network besides calls and messages: USSD, and the state of supplementary services. TS 22.030, TS
 * 22.090. Refused with what {@link Refusal} has for the network's errors: WRONG_PASSWORD, NOT_ALLOWED, NOT_SUPPORTED,
 * NETWORK_TIMEOUT, and with NO_NETWORK_SERVICE where there is no way to the network.
 */
public interface SupplementaryServices {
    /**
     * Dials a code, or answers the network where it has asked something. Completes when that has been sent; what the network
     * says comes as {@link SubscriptionEvent.UssdReceived}. Refused with NOT_ALLOWED while the network is thinking, and with
     * INVALID_ARGUMENT where there is no text or more than goes into one string.
     */
    Future<Void> ussd(String text);

    /** Ends a dialogue that is open; without one nothing happens. */
    void endUssd();

    /** Registers a forwarding, which makes it active too. */
    Future<Void> register(
            SsCode service, Optional<BasicService> basicService, AddressString to, Optional<Integer> noReplySeconds);

    /** Erases a forwarding. */
    Future<Void> erase(SsCode service, Optional<BasicService> basicService);

    /**
     * Makes a service active, or not.
     *
     * @param password for barring; without it the network's question for one is refused
     */
    Future<Void> activate(
            SsCode service, Optional<BasicService> basicService, boolean active, Optional<String> password);

    /** Asks for the state of a service. */
    Future<SsAnswer> interrogate(SsCode service, Optional<BasicService> basicService);

    /** Changes the password of barring. */
    Future<Void> changePassword(SsCode service, String old, String wanted);

    /** How far a dialogue of USSD is, with its number in TS 27.007 7.15. */
    enum UssdState {
        /** Nothing more is wanted: an answer, or something to know. */
        FINISHED(0),
        /** The network waits for an answer. */
        QUESTION(1),
        /** The network has ended it. */
        ENDED(2),
        /** The network can't do that. */
        NOT_SUPPORTED(4),
        TIMED_OUT(5);

        private final int number;

        UssdState(int number) {
            this.number = number;
        }

        public int number() {
            return number;
        }
    }
}
