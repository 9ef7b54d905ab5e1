package dev.mynah.modem.mbim.basicconnect;

import static dev.mynah.modem.mbim.wire.Numbers.choice;
import static dev.mynah.modem.mbim.wire.Numbers.uint32;
import static dev.mynah.modem.mbim.wire.Text.string;

import dev.mynah.modem.Network;
import dev.mynah.modem.NetworkSelection;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Registration;
import dev.mynah.modem.ServingNetwork;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.Extension;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.port.RefusalStatus;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Numbered;
import dev.mynah.modem.mbim.wire.Status;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import io.vertx.core.Future;
import java.util.Optional;
import java.util.Set;

/** Where the subscriber is registered, and how the network is chosen. MBIM 1.0 10.5.9. */
final class RegisterState implements Cid {
    /** How the network is to be chosen. */
    enum Action implements Numbered {
        AUTOMATIC(0),
        MANUAL(1);

        private final int number;

        Action(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }
    }

    /** How far registration is. */
    enum State implements Numbered {
        UNKNOWN(0),
        DEREGISTERED(1),
        SEARCHING(2),
        HOME(3),
        ROAMING(4),
        PARTNER(5),
        DENIED(6);

        private final int number;

        State(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }
    }

    /** How the network was chosen. */
    enum Mode implements Numbered {
        UNKNOWN(0),
        AUTOMATIC(1),
        MANUAL(2);

        private final int number;

        Mode(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }
    }

    private static final Field<String> PROVIDER_ID = string("ProviderId");
    private static final Field<Action> ACTION = choice("RegisterAction", Action.class);
    private static final Field<Integer> DATA_CLASS = uint32("DataClass");

    private static final Field<Integer> NW_ERROR = uint32("NwError");
    private static final Field<State> STATE = choice("RegisterState", State.class);
    private static final Field<Mode> MODE = choice("RegisterMode", Mode.class);
    private static final Field<Integer> AVAILABLE_DATA_CLASSES = uint32("AvailableDataClasses");
    private static final Field<Integer> CELLULAR_CLASS = uint32("CurrentCellularClass");
    private static final Field<String> PROVIDER_NAME = string("ProviderName");
    private static final Field<String> ROAMING_TEXT = string("RoamingText");
    private static final Field<Integer> FLAG = uint32("RegistrationFlag");
    private static final Field<Integer> PREFERRED_DATA_CLASSES = uint32("PreferredDataClasses");

    private static final Layout STATE_1 = Layout.of(
            NW_ERROR,
            STATE,
            MODE,
            AVAILABLE_DATA_CLASSES,
            CELLULAR_CLASS,
            PROVIDER_ID,
            PROVIDER_NAME,
            ROAMING_TEXT,
            FLAG);
    private static final Layout STATE_2 = Layout.of(
            NW_ERROR,
            STATE,
            MODE,
            AVAILABLE_DATA_CLASSES,
            CELLULAR_CLASS,
            PROVIDER_ID,
            PROVIDER_NAME,
            ROAMING_TEXT,
            FLAG,
            PREFERRED_DATA_CLASSES);

    private static final int GSM = 1;
    private static final int PACKET_SERVICE_AUTOMATIC_ATTACH = 2;

    @Override
    public Declaration declaration() {
        return Declaration.of(9, "Register State", "where the subscriber is registered; choose a network")
                .query(Layout.EMPTY)
                .set(Layout.of(PROVIDER_ID, ACTION, DATA_CLASS))
                .state(STATE_1)
                .since(Extension.V2)
                .state(STATE_2);
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        return Answer.of(state(port));
    }

    /** Technologies the host names are those the modem may use from now on; with none named it stays as it is. */
    @Override
    public Future<Answer> set(MbimPort port, Contents given) {
        Optional<Plmn> plmn = Provider.plmn(given.get(PROVIDER_ID));
        boolean manual = given.get(ACTION) == Action.MANUAL;
        if (manual && plmn.isEmpty()) {
            return Answer.failed(Status.INVALID_PARAMETERS);
        }
        Network network = port.network();
        Set<Rat> wanted = DataClass.rats(given.get(DATA_CLASS), port.extension());
        if (!wanted.isEmpty() && !wanted.equals(network.technologies())) {
            network.technologies(wanted);
        }
        NetworkSelection selection = manual
                ? new NetworkSelection.Manual(plmn.orElseThrow(), Optional.empty(), false)
                : new NetworkSelection.Automatic();
        return network.select(selection).compose(done -> Answer.of(state(port))).recover(e -> refused(port, e));
    }

    private static Future<Answer> refused(MbimPort port, Throwable e) {
        if (!(e instanceof Refusal refusal)) {
            return Future.failedFuture(e);
        }
        Status status = switch (refusal.reason()) {
            case NO_NETWORK_SERVICE -> Status.PROVIDER_NOT_VISIBLE;
            case NETWORK_NOT_ALLOWED -> Status.FAILURE;
            default -> RefusalStatus.of(refusal);
        };
        Contents state = state(port);
        return Answer.failed(status, state.with(NW_ERROR, refusal.cause().orElse(state.get(NW_ERROR))));
    }

    private static Contents state(MbimPort port) {
        Network network = port.network();
        Optional<ServingNetwork> serving = network.serving();
        Extension extension = port.extension();
        return Contents.none()
                .with(NW_ERROR, Registered.cause(network))
                .with(STATE, state(Registered.in(network)))
                .with(MODE, network.selection() instanceof NetworkSelection.Manual ? Mode.MANUAL : Mode.AUTOMATIC)
                .with(
                        AVAILABLE_DATA_CLASSES,
                        serving.map(it -> DataClass.of(it.rat(), extension)).orElse(0))
                .with(CELLULAR_CLASS, GSM)
                .with(PROVIDER_ID, serving.map(it -> it.plmn().digits()).orElse(""))
                .with(PROVIDER_NAME, serving.map(ServingNetwork::longName).orElse(""))
                .with(FLAG, PACKET_SERVICE_AUTOMATIC_ATTACH)
                .with(PREFERRED_DATA_CLASSES, DataClass.of(network.technologies(), extension));
    }

    private static State state(Registration registration) {
        return switch (registration.status()) {
            case HOME, HOME_SMS_ONLY -> State.HOME;
            case ROAMING, ROAMING_SMS_ONLY -> State.ROAMING;
            case SEARCHING -> State.SEARCHING;
            case DENIED, EMERGENCY_ONLY -> State.DENIED;
            case NOT_REGISTERED, UNKNOWN -> State.DEREGISTERED;
        };
    }

    @Override
    public void on(MbimPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.RegistrationChanged
                || event instanceof SubscriptionEvent.ServingNetworkChanged) {
            port.indicateChange(this, state(port));
        }
    }
}
