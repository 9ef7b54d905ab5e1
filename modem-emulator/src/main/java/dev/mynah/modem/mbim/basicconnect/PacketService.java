package dev.mynah.modem.mbim.basicconnect;

import static dev.mynah.modem.mbim.wire.Numbers.choice;
import static dev.mynah.modem.mbim.wire.Numbers.uint32;
import static dev.mynah.modem.mbim.wire.Numbers.uint64;
import static dev.mynah.modem.mbim.wire.Structures.inPlace;

import dev.mynah.modem.Network;
import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Registration;
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
import dev.mynah.network.air.Rat;
import io.vertx.core.Future;
import java.util.Optional;

/** Whether the stack is attached to the packet domain, and how fast that can be. MBIM 1.0 10.5.10. */
final class PacketService implements Cid {
    /** What to do. */
    enum Action implements Numbered {
        ATTACH(0),
        DETACH(1);

        private final int number;

        Action(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }
    }

    /** How it stands. */
    enum State implements Numbered {
        UNKNOWN(0),
        ATTACHING(1),
        ATTACHED(2),
        DETACHING(3),
        DETACHED(4);

        private final int number;

        State(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }
    }

    private static final Field<Action> ACTION = choice("PacketServiceAction", Action.class);
    private static final Field<Integer> NW_ERROR = uint32("NwError");
    private static final Field<State> STATE = choice("PacketServiceState", State.class);
    private static final Field<Integer> HIGHEST_DATA_CLASS = uint32("HighestAvailableDataClass");
    private static final Field<Integer> CURRENT_DATA_CLASS = uint32("CurrentDataClass");
    private static final Field<Long> UPLINK_SPEED = uint64("UplinkSpeed");
    private static final Field<Long> DOWNLINK_SPEED = uint64("DownlinkSpeed");
    private static final Field<Integer> FREQUENCY_RANGE = uint32("FrequencyRange");
    private static final Field<Integer> DATA_SUBCLASS = uint32("DataSubclass");
    private static final Field<Contents> TAI = inPlace("Tai", TrackingArea.LAYOUT);

    private static final Layout STATE_1 = Layout.of(NW_ERROR, STATE, HIGHEST_DATA_CLASS, UPLINK_SPEED, DOWNLINK_SPEED);
    private static final Layout STATE_2 =
            Layout.of(NW_ERROR, STATE, CURRENT_DATA_CLASS, UPLINK_SPEED, DOWNLINK_SPEED, FREQUENCY_RANGE);
    private static final Layout STATE_3 = Layout.of(
            NW_ERROR, STATE, HIGHEST_DATA_CLASS, UPLINK_SPEED, DOWNLINK_SPEED, FREQUENCY_RANGE, DATA_SUBCLASS, TAI);

    /** The NR-ARFCN from which frequency range 2 is counted. TS 38.104 5.4.2. */
    private static final int RANGE_2 = 2016667;

    @Override
    public Declaration declaration() {
        return Declaration.of(10, "Packet Service", "attached to the packet domain or not")
                .query(Layout.EMPTY)
                .set(Layout.of(ACTION))
                .state(STATE_1)
                .since(Extension.V2)
                .state(STATE_2)
                .since(Extension.V3)
                .state(STATE_3);
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        return Answer.of(state(port));
    }

    /** Indicated as well as answered, also where nothing was to be done: ModemManager waits for that. */
    @Override
    public Future<Answer> set(MbimPort port, Contents given) {
        Network network = port.network();
        boolean attach = given.get(ACTION) == Action.ATTACH;
        Future<Void> done =
                attach == network.attached() ? Future.succeededFuture() : attach ? network.attach() : network.detach();
        return done.compose(it -> {
                    port.indicate(this, state(port));
                    return Answer.of(state(port));
                })
                .recover(e -> refused(port, e));
    }

    private static Future<Answer> refused(MbimPort port, Throwable e) {
        if (!(e instanceof Refusal refusal)) {
            return Future.failedFuture(e);
        }
        Status status =
                refusal.reason() == Refusal.Reason.NETWORK_NOT_ALLOWED ? Status.FAILURE : RefusalStatus.of(refusal);
        return Answer.failed(status, state(port).with(NW_ERROR, refusal.cause().orElse(0)));
    }

    private static Contents state(MbimPort port) {
        Network network = port.network();
        Registration registration = Registered.in(network);
        boolean attached = network.attached();
        Optional<Rat> rat = network.serving().map(it -> it.rat()).filter(it -> attached);
        int dataClass = rat.map(it -> DataClass.of(it, port.extension())).orElse(0);
        Optional<Speed> speed = rat.map(it -> Speed.of(it, aggregate(port)));
        return Contents.none()
                .with(NW_ERROR, Registered.cause(network))
                .with(STATE, attached ? State.ATTACHED : State.DETACHED)
                .with(HIGHEST_DATA_CLASS, dataClass)
                .with(CURRENT_DATA_CLASS, dataClass)
                .with(UPLINK_SPEED, speed.map(Speed::uplink).orElse(0L))
                .with(DOWNLINK_SPEED, speed.map(Speed::downlink).orElse(0L))
                .with(FREQUENCY_RANGE, rat.map(it -> range(registration)).orElse(0))
                .with(DATA_SUBCLASS, rat.map(DataClass::subclass).orElse(0))
                .with(TAI, TrackingArea.of(registration));
    }

    private static Optional<Bearer> aggregate(MbimPort port) {
        return port.packetData().contexts().stream()
                .flatMap(it -> it.bearer().stream())
                .filter(it -> it.quality().downlinkAggregateKbps() > 0)
                .findFirst();
    }

    private static int range(Registration registration) {
        return registration
                .cell()
                .filter(it -> it.rat() == Rat.NR)
                .map(it -> it.channel() < RANGE_2 ? 1 : 2)
                .orElse(0);
    }

    /** Hosts that have asked for nothing but to be told do not ask: ModemManager again. */
    @Override
    public void subscribed(MbimPort port) {
        port.indicate(this, state(port));
    }

    @Override
    public void on(MbimPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.AttachChanged
                || event instanceof SubscriptionEvent.RegistrationChanged
                || event instanceof SubscriptionEvent.ServingNetworkChanged) {
            port.indicateChange(this, state(port));
        }
    }

    /**
     * In bits a second: the most that the access point lets through where the network has told, else what the technology
     * could do at best as this modem has it.
     */
    private record Speed(long uplink, long downlink) {
        static Speed of(Rat rat, Optional<Bearer> aggregate) {
            return aggregate
                    .map(Bearer::quality)
                    .map(it -> new Speed(1000L * it.uplinkAggregateKbps(), 1000L * it.downlinkAggregateKbps()))
                    .orElseGet(() -> best(rat));
        }

        /** Multislot class 12, UMTS of release 99, LTE category 4, and one carrier of NR. */
        private static Speed best(Rat rat) {
            return switch (rat) {
                case GSM -> new Speed(85_600, 85_600);
                case UTRAN -> new Speed(384_000, 384_000);
                case E_UTRAN -> new Speed(50_000_000, 150_000_000);
                case NR -> new Speed(450_000_000, 900_000_000);
            };
        }
    }
}
