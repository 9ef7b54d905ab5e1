package dev.mynah.modem.mbim.extensions;

import static dev.mynah.modem.mbim.wire.Numbers.choice;
import static dev.mynah.modem.mbim.wire.Numbers.uint32;
import static dev.mynah.modem.mbim.wire.Structures.references;
import static dev.mynah.modem.mbim.wire.Text.string;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.PacketData.Context;
import dev.mynah.modem.PdpType;
import dev.mynah.modem.mbim.basicconnect.AuthProtocol;
import dev.mynah.modem.mbim.basicconnect.Compression;
import dev.mynah.modem.mbim.basicconnect.IpType;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Count;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Numbered;
import dev.mynah.modem.mbim.wire.Status;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the next attach in LTE asks for: its context, wherever the subscriber is. Of the three configurations hosts give, that
 * of the home network is taken, and the others show the same.
 */
final class LteAttachConfiguration implements Cid {
    /** What to do. */
    enum Operation implements Numbered {
        DEFAULT(0),
        RESTORE_FACTORY(1);

        private final int number;

        Operation(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }
    }

    /** Where a configuration holds. */
    enum Roaming implements Numbered {
        HOME(0),
        PARTNER(1),
        NON_PARTNER(2);

        private final int number;

        Roaming(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }
    }

    private static final Field<IpType> IP_TYPE = choice("IpType", IpType.class);
    private static final Field<Roaming> ROAMING = choice("Roaming", Roaming.class);
    private static final Field<Integer> SOURCE = uint32("Source");
    private static final Field<String> ACCESS_STRING = string("AccessString");
    private static final Field<String> USER_NAME = string("UserName");
    private static final Field<String> PASSWORD = string("Password").secret();
    private static final Field<Compression> COMPRESSION = choice("Compression", Compression.class);
    private static final Field<AuthProtocol> AUTH_PROTOCOL = choice("AuthProtocol", AuthProtocol.class);

    private static final Field<Operation> OPERATION = choice("Operation", Operation.class);
    private static final Count COUNT = Count.of("ConfigurationCount");
    private static final Field<List<Contents>> CONFIGURATIONS = references(
            "Configurations",
            COUNT,
            Layout.of(IP_TYPE, ROAMING, SOURCE, ACCESS_STRING, USER_NAME, PASSWORD, COMPRESSION, AUTH_PROTOCOL));
    private static final Layout LIST = Layout.of(COUNT, CONFIGURATIONS);

    private static final int BY_USER = 1;

    @Override
    public Declaration declaration() {
        return Declaration.of(3, "Lte Attach Configuration", "what the next attach in LTE asks for")
                .query(Layout.EMPTY)
                .set(Layout.of(OPERATION, COUNT, CONFIGURATIONS))
                .state(LIST);
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        return Answer.of(list(port));
    }

    private static Contents list(MbimPort port) {
        PacketData data = port.packetData();
        Optional<Context> context = data.contexts().stream()
                .filter(it -> it.cid() == data.nextAttachContext())
                .findFirst();
        return Contents.none()
                .with(
                        CONFIGURATIONS,
                        Stream.of(Roaming.values())
                                .map(it -> configuration(context, it))
                                .toList());
    }

    private static Contents configuration(Optional<Context> context, Roaming where) {
        return Contents.none()
                .with(IP_TYPE, context.map(it -> IpType.of(it.type())).orElse(IpType.DEFAULT))
                .with(ROAMING, where)
                .with(SOURCE, BY_USER)
                .with(ACCESS_STRING, context.map(Context::apn).orElse(""))
                .with(
                        USER_NAME,
                        context.flatMap(Context::authentication)
                                .map(PacketData.Authentication::user)
                                .orElse(""))
                .with(AUTH_PROTOCOL, context.map(AuthProtocol::of).orElse(AuthProtocol.NONE));
    }

    @Override
    public Future<Answer> set(MbimPort port, Contents given) {
        if (given.get(OPERATION) == Operation.RESTORE_FACTORY) {
            return define(port, PdpType.IPV4V6, "", Optional.empty());
        }
        Optional<Contents> home = given.get(CONFIGURATIONS).stream()
                .filter(it -> it.get(ROAMING) == Roaming.HOME)
                .findFirst();
        if (home.isEmpty()) {
            return Answer.failed(Status.INVALID_PARAMETERS);
        }
        AuthProtocol protocol = home.get().get(AUTH_PROTOCOL);
        if (!protocol.supported() || home.get().get(COMPRESSION) != Compression.NONE) {
            return Answer.failed(Status.NO_DEVICE_SUPPORT);
        }
        return define(
                port,
                home.get().get(IP_TYPE).pdpType(),
                home.get().get(ACCESS_STRING),
                protocol.with(home.get().get(USER_NAME), home.get().get(PASSWORD)));
    }

    private Future<Answer> define(
            MbimPort port, PdpType type, String apn, Optional<PacketData.Authentication> authentication) {
        PacketData data = port.packetData();
        int cid = data.nextAttachContext();
        return data.define(cid, type, apn)
                .compose(done -> data.authenticate(cid, authentication))
                .compose(done -> {
                    port.function().ports().stream()
                            .filter(other -> other != port)
                            .forEach(other -> other.indicate(this, list(other)));
                    return Answer.of(list(port));
                });
    }
}
