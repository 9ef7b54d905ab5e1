package dev.mynah.modem.mbim.extensions;

import static dev.mynah.modem.mbim.wire.Numbers.choice;
import static dev.mynah.modem.mbim.wire.Numbers.uint32;
import static dev.mynah.modem.mbim.wire.Numbers.uuid;
import static dev.mynah.modem.mbim.wire.Structures.references;
import static dev.mynah.modem.mbim.wire.Text.string;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.PacketData.Context;
import dev.mynah.modem.PdpType;
import dev.mynah.modem.mbim.basicconnect.AuthProtocol;
import dev.mynah.modem.mbim.basicconnect.Compression;
import dev.mynah.modem.mbim.basicconnect.ContextType;
import dev.mynah.modem.mbim.basicconnect.IpType;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.Kept;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Count;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Numbered;
import dev.mynah.modem.mbim.wire.Status;
import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The contexts that are defined, found by what they are for: there is one of each type, and the one of the attach is that of
 * the Internet. Where a host says so, a context is remembered as switched off or as of no use abroad; hosts are meant to heed
 * that, not the modem.
 */
final class ProvisionedContexts implements Cid {
    /** What to do. */
    enum Operation implements Numbered {
        DEFAULT(0),
        DELETE(1),
        RESTORE_FACTORY(2);

        private final int number;

        Operation(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }
    }

    private static final Field<Operation> OPERATION = choice("Operation", Operation.class);
    private static final Field<Integer> CONTEXT_ID = uint32("ContextId");
    private static final Field<UUID> CONTEXT_TYPE = uuid("ContextType");
    private static final Field<IpType> IP_TYPE = choice("IpType", IpType.class);
    private static final Field<Integer> STATE = uint32("State");
    private static final Field<Integer> ROAMING = uint32("Roaming");
    private static final Field<Integer> MEDIA_TYPE = uint32("MediaType");
    private static final Field<Integer> SOURCE = uint32("Source");
    private static final Field<String> ACCESS_STRING = string("AccessString");
    private static final Field<String> USER_NAME = string("UserName");
    private static final Field<String> PASSWORD = string("Password").secret();
    private static final Field<Compression> COMPRESSION = choice("Compression", Compression.class);
    private static final Field<AuthProtocol> AUTH_PROTOCOL = choice("AuthProtocol", AuthProtocol.class);

    private static final Count COUNT = Count.of("ProvisionedContextsCount");
    private static final Field<List<Contents>> CONTEXTS = references(
            "ProvisionedContexts",
            COUNT,
            Layout.of(
                    CONTEXT_ID,
                    CONTEXT_TYPE,
                    IP_TYPE,
                    STATE,
                    ROAMING,
                    MEDIA_TYPE,
                    SOURCE,
                    ACCESS_STRING,
                    USER_NAME,
                    PASSWORD,
                    COMPRESSION,
                    AUTH_PROTOCOL));

    private static final int ENABLED = 1;
    private static final int ALLOW_ALL = 6;
    private static final int BY_USER = 1;

    /** What hosts have said of a context beyond what the engine knows. */
    private record Remark(UUID type, int state, int roaming, int mediaType, int source) {
        static final Remark NONE = new Remark(ContextType.INTERNET, ENABLED, ALLOW_ALL, 0, BY_USER);
    }

    private static final Kept<Map<Integer, Remark>> REMARKS = new Kept<>("context remarks", Map.of());

    @Override
    public Declaration declaration() {
        return Declaration.of(1, "Provisioned Contexts", "the contexts that are defined, by what they are for")
                .query(Layout.EMPTY)
                .set(Layout.of(
                        OPERATION,
                        CONTEXT_TYPE,
                        IP_TYPE,
                        STATE,
                        ROAMING,
                        MEDIA_TYPE,
                        SOURCE,
                        ACCESS_STRING,
                        USER_NAME,
                        PASSWORD,
                        COMPRESSION,
                        AUTH_PROTOCOL))
                .state(Layout.of(COUNT, CONTEXTS));
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        return Answer.of(list(port));
    }

    private static Contents list(MbimPort port) {
        Map<Integer, Remark> remarks = port.function().get(REMARKS);
        return Contents.none()
                .with(
                        CONTEXTS,
                        port.packetData().contexts().stream()
                                .map(it -> element(it, remarks.getOrDefault(it.cid(), Remark.NONE)))
                                .toList());
    }

    private static Contents element(Context context, Remark remark) {
        return Contents.none()
                .with(CONTEXT_ID, context.cid())
                .with(CONTEXT_TYPE, remark.type)
                .with(IP_TYPE, IpType.of(context.type()))
                .with(STATE, remark.state)
                .with(ROAMING, remark.roaming)
                .with(MEDIA_TYPE, remark.mediaType)
                .with(SOURCE, remark.source)
                .with(ACCESS_STRING, context.apn())
                .with(
                        USER_NAME,
                        context.authentication()
                                .map(PacketData.Authentication::user)
                                .orElse(""))
                .with(AUTH_PROTOCOL, AuthProtocol.of(context));
    }

    @Override
    public Future<Answer> set(MbimPort port, Contents given) {
        AuthProtocol protocol = given.get(AUTH_PROTOCOL);
        if (!protocol.supported() || given.get(COMPRESSION) != Compression.NONE) {
            return Answer.failed(Status.NO_DEVICE_SUPPORT);
        }
        return switch (given.get(OPERATION)) {
            case DEFAULT -> define(port, given, protocol);
            case DELETE ->
                find(port, given.get(CONTEXT_TYPE))
                        .map(cid -> delete(port, cid).compose(done -> changed(port)))
                        .orElseGet(() -> Answer.failed(Status.INVALID_PARAMETERS));
            case RESTORE_FACTORY -> restore(port);
        };
    }

    private Future<Answer> define(MbimPort port, Contents given, AuthProtocol protocol) {
        PacketData data = port.packetData();
        UUID type = given.get(CONTEXT_TYPE);
        Optional<Integer> found = find(port, type).or(() -> free(data));
        if (found.isEmpty()) {
            return Answer.failed(Status.MEMORY_FULL);
        }
        int cid = found.get();
        return data.define(cid, given.get(IP_TYPE).pdpType(), given.get(ACCESS_STRING))
                .compose(done -> data.authenticate(cid, protocol.with(given.get(USER_NAME), given.get(PASSWORD))))
                .compose(done -> {
                    remark(
                            port,
                            cid,
                            Optional.of(new Remark(
                                    type,
                                    given.get(STATE),
                                    given.get(ROAMING),
                                    given.get(MEDIA_TYPE),
                                    given.get(SOURCE))));
                    return changed(port);
                });
    }

    private static Optional<Integer> find(MbimPort port, UUID type) {
        Map<Integer, Remark> remarks = port.function().get(REMARKS);
        return port.packetData().contexts().stream()
                .map(Context::cid)
                .filter(it -> remarks.getOrDefault(it, Remark.NONE).type.equals(type))
                .findFirst();
    }

    private static Optional<Integer> free(PacketData data) {
        List<Integer> used = data.contexts().stream().map(Context::cid).toList();
        return IntStream.rangeClosed(1, PacketData.LAST_CONTEXT)
                .boxed()
                .filter(it -> !used.contains(it))
                .findFirst();
    }

    private static Future<Void> delete(MbimPort port, int cid) {
        return port.packetData().undefine(cid).onSuccess(done -> remark(port, cid, Optional.empty()));
    }

    /** As the modem comes: the context of the attach, which asks for the subscription's own access point. */
    private Future<Answer> restore(MbimPort port) {
        PacketData data = port.packetData();
        Future<Void> done = data.define(PacketData.ATTACH_CONTEXT, PdpType.IPV4V6, "")
                .compose(it -> data.authenticate(PacketData.ATTACH_CONTEXT, Optional.empty()))
                .compose(it -> data.attachBy(PacketData.ATTACH_CONTEXT));
        for (Context context : data.contexts()) {
            if (context.cid() != PacketData.ATTACH_CONTEXT) {
                done = done.compose(it -> delete(port, context.cid()));
            }
        }
        return done.compose(it -> {
            port.function().set(REMARKS, Map.of());
            return changed(port);
        });
    }

    private static void remark(MbimPort port, int cid, Optional<Remark> remark) {
        Map<Integer, Remark> remarks = new HashMap<>(port.function().get(REMARKS));
        remark.ifPresentOrElse(it -> remarks.put(cid, it), () -> remarks.remove(cid));
        port.function().set(REMARKS, Map.copyOf(remarks));
    }

    private Future<Answer> changed(MbimPort port) {
        port.function().ports().stream()
                .filter(other -> other != port)
                .forEach(other -> other.indicate(this, list(other)));
        return Answer.of(list(port));
    }
}
