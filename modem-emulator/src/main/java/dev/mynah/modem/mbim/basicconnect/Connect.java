package dev.mynah.modem.mbim.basicconnect;

import static dev.mynah.modem.mbim.wire.Numbers.choice;
import static dev.mynah.modem.mbim.wire.Numbers.uint32;
import static dev.mynah.modem.mbim.wire.Numbers.uuid;
import static dev.mynah.modem.mbim.wire.Text.string;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.Refusal;
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
import dev.mynah.modem.mbim.wire.Tlv;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** IP sessions: each is a context of the packet domain. MBIM 1.0 10.5.12. */
final class Connect implements Cid {
    /** What to do. */
    enum Command implements Numbered {
        DEACTIVATE(0),
        ACTIVATE(1);

        private final int number;

        Command(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }
    }

    /** How a session stands; those on the way are never seen, as a command is answered when it is done. */
    enum State implements Numbered {
        UNKNOWN(0),
        ACTIVATED(1),
        ACTIVATING(2),
        DEACTIVATED(3),
        DEACTIVATING(4);

        private final int number;

        State(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }
    }

    private static final Field<Integer> SESSION_ID = uint32("SessionId");
    private static final Field<Command> COMMAND = choice("ActivationCommand", Command.class);
    private static final Field<String> ACCESS_STRING = string("AccessString");
    private static final Field<String> USER_NAME = string("UserName");
    private static final Field<String> PASSWORD = string("Password").secret();
    private static final Field<Compression> COMPRESSION = choice("Compression", Compression.class);
    private static final Field<AuthProtocol> AUTH_PROTOCOL = choice("AuthProtocol", AuthProtocol.class);
    private static final Field<IpType> IP_TYPE = choice("IpType", IpType.class);
    private static final Field<UUID> CONTEXT_TYPE = uuid("ContextType");
    private static final Field<Integer> MEDIA_PREFERENCE = uint32("MediaPreference");
    private static final Field<String> ACCESS_STRING_3 = Tlv.string("AccessString");
    private static final Field<String> USER_NAME_3 = Tlv.string("UserName");
    private static final Field<String> PASSWORD_3 = Tlv.string("Password").secret();
    private static final Field<List<Tlv>> UNNAMED_IES = Tlv.rest("UnnamedIes");

    private static final Field<State> STATE = choice("ActivationState", State.class);
    private static final Field<Integer> VOICE_CALL_STATE = uint32("VoiceCallState");
    private static final Field<Integer> NW_ERROR = uint32("NwError");

    private static final Layout STATE_1 =
            Layout.of(SESSION_ID, STATE, VOICE_CALL_STATE, IP_TYPE, CONTEXT_TYPE, NW_ERROR);
    private static final Layout STATE_3 = Layout.of(
            SESSION_ID,
            STATE,
            VOICE_CALL_STATE,
            IP_TYPE,
            CONTEXT_TYPE,
            NW_ERROR,
            MEDIA_PREFERENCE,
            ACCESS_STRING_3,
            UNNAMED_IES);

    private static final int MEDIA_3GPP = 1;
    private static final int CALL_IN_PROGRESS = 1;

    @Override
    public Declaration declaration() {
        return Declaration.of(12, "Connect", "IP sessions")
                .query(STATE_1)
                .set(Layout.of(
                        SESSION_ID,
                        COMMAND,
                        ACCESS_STRING,
                        USER_NAME,
                        PASSWORD,
                        COMPRESSION,
                        AUTH_PROTOCOL,
                        IP_TYPE,
                        CONTEXT_TYPE))
                .state(STATE_1)
                .since(Extension.V3)
                .query(Layout.of(SESSION_ID))
                .set(Layout.of(
                        SESSION_ID,
                        COMMAND,
                        COMPRESSION,
                        AUTH_PROTOCOL,
                        IP_TYPE,
                        CONTEXT_TYPE,
                        MEDIA_PREFERENCE,
                        ACCESS_STRING_3,
                        USER_NAME_3,
                        PASSWORD_3,
                        UNNAMED_IES))
                .state(STATE_3);
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        return Answer.of(state(port, given.get(SESSION_ID)));
    }

    @Override
    public Future<Answer> set(MbimPort port, Contents given) {
        int session = given.get(SESSION_ID);
        if (session < 0 || session >= PacketData.LAST_CONTEXT) {
            return Answer.failed(Status.INVALID_PARAMETERS);
        }
        IpSessions sessions = IpSessions.of(port);
        boolean active = sessions.context(port.packetData(), session).isPresent();
        if (given.get(COMMAND) == Command.DEACTIVATE) {
            return active
                    ? completed(port, session, sessions.deactivate(port.packetData(), session))
                    : Answer.failed(Status.CONTEXT_NOT_ACTIVATED);
        }
        if (active) {
            return Answer.of(state(port, session));
        }
        if (!given.get(AUTH_PROTOCOL).supported() || given.get(COMPRESSION) != Compression.NONE) {
            return Answer.failed(Status.NO_DEVICE_SUPPORT);
        }
        IpSessions.Wanted wanted = wanted(given, port.extension() == Extension.V3);
        boolean forHelp = wanted.contextType().equals(ContextType.EMERGENCY_CALLING);
        return port.network().attached() || forHelp
                ? completed(port, session, sessions.activate(port.packetData(), session, wanted))
                : Answer.failed(Status.PACKET_SERVICE_DETACHED);
    }

    private static IpSessions.Wanted wanted(Contents given, boolean tlvs) {
        String user = given.get(tlvs ? USER_NAME_3 : USER_NAME);
        return new IpSessions.Wanted(
                given.get(CONTEXT_TYPE),
                given.get(tlvs ? ACCESS_STRING_3 : ACCESS_STRING),
                given.get(IP_TYPE).pdpType(),
                given.get(AUTH_PROTOCOL).with(user, given.get(tlvs ? PASSWORD_3 : PASSWORD)));
    }

    private Future<Answer> completed(MbimPort port, int session, Future<Void> done) {
        return done.compose(it -> {
                    port.function().ports().stream()
                            .filter(other -> other != port)
                            .forEach(other -> other.indicate(this, state(other, session)));
                    return Answer.of(state(port, session));
                })
                .recover(e -> refused(port, session, e));
    }

    private static Future<Answer> refused(MbimPort port, int session, Throwable e) {
        if (!(e instanceof Refusal refusal)) {
            return Future.failedFuture(e);
        }
        Status status = switch (refusal.reason()) {
            case MEMORY_FULL -> Status.MAX_ACTIVATED_CONTEXTS;
            case NO_NETWORK_SERVICE -> Status.PACKET_SERVICE_DETACHED;
            case INVALID_ARGUMENT -> Status.INVALID_ACCESS_STRING;
            default -> RefusalStatus.of(refusal);
        };
        return Answer.failed(
                status, state(port, session).with(NW_ERROR, refusal.cause().orElse(0)));
    }

    private static Contents state(MbimPort port, int session) {
        IpSessions sessions = IpSessions.of(port);
        Optional<Bearer> bearer = sessions.context(port.packetData(), session).flatMap(PacketData.Context::bearer);
        boolean inCall = !port.subscription().calls().list().isEmpty();
        return Contents.none()
                .with(SESSION_ID, session)
                .with(STATE, bearer.isPresent() ? State.ACTIVATED : State.DEACTIVATED)
                .with(VOICE_CALL_STATE, inCall ? CALL_IN_PROGRESS : 0)
                .with(IP_TYPE, bearer.map(IpType::of).orElse(IpType.DEFAULT))
                .with(
                        CONTEXT_TYPE,
                        bearer.isPresent()
                                ? sessions.find(session).orElseThrow().contextType()
                                : ContextType.NONE)
                .with(MEDIA_PREFERENCE, MEDIA_3GPP)
                .with(ACCESS_STRING_3, bearer.map(Bearer::apn).orElse(""));
    }

    /** What ends without a host is told to all of them. */
    @Override
    public void on(MbimPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.ContextChanged changed
                && changed.context().bearer().isEmpty()) {
            IpSessions sessions = IpSessions.of(port);
            sessions.carriedBy(changed.context().cid()).ifPresent(session -> {
                sessions.ended(port.packetData(), session);
                port.function().ports().forEach(it -> it.indicate(this, state(it, session)));
            });
        }
    }
}
