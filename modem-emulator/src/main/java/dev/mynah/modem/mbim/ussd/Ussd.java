package dev.mynah.modem.mbim.ussd;

import static dev.mynah.modem.mbim.wire.Bytes.referred;
import static dev.mynah.modem.mbim.wire.Numbers.choice;
import static dev.mynah.modem.mbim.wire.Numbers.uint32;

import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.SubscriptionEvent.UssdAnswered;
import dev.mynah.modem.SubscriptionEvent.UssdReceived;
import dev.mynah.modem.SupplementaryServices;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.Kept;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Numbered;
import dev.mynah.modem.mbim.wire.Status;
import dev.mynah.network.air.text.CbsCodingScheme;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.Optional;

/**
 * Dials a code, answers the network, or ends the dialogue. What the network says to a host's own text answers its command;
 * what it says otherwise is indicated. MBIM 1.0 10.7.1.
 */
final class Ussd implements Cid {
    /** What to do. */
    enum Action implements Numbered {
        INITIATE(0),
        CONTINUE(1),
        CANCEL(2);

        private final int number;

        Action(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }
    }

    /** What is wanted of the host now. */
    enum Response implements Numbered {
        NO_ACTION_REQUIRED(0),
        ACTION_REQUIRED(1),
        TERMINATED_BY_NETWORK(2),
        OTHER_LOCAL_CLIENT(3),
        OPERATION_NOT_SUPPORTED(4),
        NETWORK_TIMEOUT(5);

        private final int number;

        Response(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }

        static Response of(SupplementaryServices.UssdState state) {
            return switch (state) {
                case FINISHED -> NO_ACTION_REQUIRED;
                case QUESTION -> ACTION_REQUIRED;
                case ENDED -> TERMINATED_BY_NETWORK;
                case NOT_SUPPORTED -> OPERATION_NOT_SUPPORTED;
                case TIMED_OUT -> NETWORK_TIMEOUT;
            };
        }
    }

    private static final Field<Action> ACTION = choice("Action", Action.class);
    private static final Field<Integer> CODING = uint32("DataCodingScheme");
    private static final Field<byte[]> PAYLOAD = referred("Payload");
    private static final Field<Response> RESPONSE = choice("Response", Response.class);
    private static final Field<Integer> SESSION_STATE = uint32("SessionState");

    private static final int NEW_SESSION = 0;
    private static final int EXISTING_SESSION = 1;

    /** A host that waits for what the network says to its text. */
    private static final Kept<Optional<Promise<Answer>>> WAITING = new Kept<>("ussd", Optional.empty());

    @Override
    public Declaration declaration() {
        return Declaration.of(1, "USSD", "dials a code, answers the network, ends the dialogue")
                .set(Layout.of(ACTION, CODING, PAYLOAD))
                .state(Layout.of(RESPONSE, SESSION_STATE, CODING, PAYLOAD));
    }

    @Override
    public Future<Answer> set(MbimPort port, Contents given) {
        SupplementaryServices services = port.subscription().supplementaryServices();
        if (given.get(ACTION) == Action.CANCEL) {
            services.endUssd();
            end(port, Answer.failed(Status.FAILURE));
            return Answer.of(
                    Contents.none().with(RESPONSE, Response.NO_ACTION_REQUIRED).with(SESSION_STATE, EXISTING_SESSION));
        }
        Optional<String> text = new CbsCodingScheme(given.get(CODING) & 0xFF).decode(given.get(PAYLOAD));
        if (text.isEmpty() || text.get().isEmpty()) {
            return Answer.failed(Status.INVALID_PARAMETERS);
        }
        if (port.get(WAITING).isPresent()) {
            return Answer.failed(Status.BUSY);
        }
        Promise<Answer> waiting = Promise.promise();
        port.set(WAITING, Optional.of(waiting));
        services.ussd(text.get()).onFailure(refused -> {
            port.set(WAITING, Optional.empty());
            waiting.tryFail(refused);
        });
        return waiting.future();
    }

    @Override
    public void on(MbimPort port, SubscriptionEvent event) {
        if (event instanceof UssdReceived received) {
            boolean asked = port.get(WAITING).isPresent();
            Contents said = said(received, asked ? EXISTING_SESSION : NEW_SESSION);
            if (asked) {
                end(port, Answer.of(said));
            } else {
                port.indicate(this, said);
            }
        } else if (event instanceof UssdAnswered && port.get(WAITING).isEmpty()) {
            port.indicate(
                    this,
                    Contents.none().with(RESPONSE, Response.OTHER_LOCAL_CLIENT).with(SESSION_STATE, EXISTING_SESSION));
        }
    }

    private static Contents said(UssdReceived received, int session) {
        CbsCodingScheme coding = new CbsCodingScheme(received.coding());
        return Contents.none()
                .with(RESPONSE, Response.of(received.state()))
                .with(SESSION_STATE, session)
                .with(CODING, received.text().isPresent() ? received.coding() : 0)
                .with(PAYLOAD, received.text().map(coding::encode).orElse(new byte[0]));
    }

    private static void end(MbimPort port, Future<Answer> answer) {
        port.get(WAITING).ifPresent(answer::onComplete);
        port.set(WAITING, Optional.empty());
    }

    @Override
    public Runnable attend(MbimPort port) {
        return () -> end(port, Answer.failed(Status.FAILURE));
    }
}
