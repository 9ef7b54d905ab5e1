package dev.mynah.modem.mbim.basicconnect;

import static dev.mynah.modem.mbim.wire.Numbers.choice;
import static dev.mynah.modem.mbim.wire.Numbers.uint32;
import static dev.mynah.modem.mbim.wire.Numbers.uuid;
import static dev.mynah.modem.mbim.wire.Structures.references;
import static dev.mynah.modem.mbim.wire.Text.string;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.PacketData.Context;
import dev.mynah.modem.PdpType;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Count;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Status;
import io.vertx.core.Future;
import java.util.List;
import java.util.UUID;

/** The contexts that are defined, by their numbers: what {@code +CGDCONT} shows. Passwords are not told. MBIM 1.0 10.5.13. */
final class ProvisionedContexts implements Cid {
    private static final Field<Integer> CONTEXT_ID = uint32("ContextId");
    private static final Field<UUID> CONTEXT_TYPE = uuid("ContextType");
    private static final Field<String> ACCESS_STRING = string("AccessString");
    private static final Field<String> USER_NAME = string("UserName");
    private static final Field<String> PASSWORD = string("Password").secret();
    private static final Field<Compression> COMPRESSION = choice("Compression", Compression.class);
    private static final Field<AuthProtocol> AUTH_PROTOCOL = choice("AuthProtocol", AuthProtocol.class);
    private static final Field<String> PROVIDER_ID = string("ProviderId");

    private static final Count COUNT = Count.of("ProvisionedContextsCount");
    private static final Field<List<Contents>> CONTEXTS = references(
            "ProvisionedContexts",
            COUNT,
            Layout.of(CONTEXT_ID, CONTEXT_TYPE, ACCESS_STRING, USER_NAME, PASSWORD, COMPRESSION, AUTH_PROTOCOL));
    private static final Layout LIST = Layout.of(COUNT, CONTEXTS);

    @Override
    public Declaration declaration() {
        return Declaration.of(13, "Provisioned Contexts", "the contexts that are defined")
                .query(Layout.EMPTY)
                .set(Layout.of(
                        CONTEXT_ID,
                        CONTEXT_TYPE,
                        ACCESS_STRING,
                        USER_NAME,
                        PASSWORD,
                        COMPRESSION,
                        AUTH_PROTOCOL,
                        PROVIDER_ID))
                .state(LIST);
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        return Answer.of(list(port));
    }

    private static Contents list(MbimPort port) {
        return Contents.none()
                .with(
                        CONTEXTS,
                        port.packetData().contexts().stream()
                                .map(ProvisionedContexts::element)
                                .toList());
    }

    private static Contents element(Context context) {
        return Contents.none()
                .with(CONTEXT_ID, context.cid())
                .with(CONTEXT_TYPE, context.emergency() ? ContextType.EMERGENCY_CALLING : ContextType.INTERNET)
                .with(ACCESS_STRING, context.apn())
                .with(
                        USER_NAME,
                        context.authentication()
                                .map(PacketData.Authentication::user)
                                .orElse(""))
                .with(AUTH_PROTOCOL, AuthProtocol.of(context));
    }

    /** A context that was there keeps its kind of address; a new one has both. */
    @Override
    public Future<Answer> set(MbimPort port, Contents given) {
        int cid = given.get(CONTEXT_ID);
        AuthProtocol protocol = given.get(AUTH_PROTOCOL);
        if (!protocol.supported() || given.get(COMPRESSION) != Compression.NONE) {
            return Answer.failed(Status.NO_DEVICE_SUPPORT);
        }
        PacketData data = port.packetData();
        PdpType type = data.contexts().stream()
                .filter(it -> it.cid() == cid)
                .map(Context::type)
                .findFirst()
                .orElse(PdpType.IPV4V6);
        return data.define(cid, type, given.get(ACCESS_STRING))
                .compose(done -> data.authenticate(cid, protocol.with(given.get(USER_NAME), given.get(PASSWORD))))
                .compose(done -> {
                    port.function().ports().stream()
                            .filter(other -> other != port)
                            .forEach(other -> other.indicate(this, list(other)));
                    return Answer.of(list(port));
                });
    }
}
