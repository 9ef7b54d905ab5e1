package dev.mynah.modem.mbim.extensions;

import static dev.mynah.modem.mbim.wire.Numbers.choice;
import static dev.mynah.modem.mbim.wire.Numbers.uint32;
import static dev.mynah.modem.mbim.wire.Text.string;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.PacketData.Context;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.mbim.basicconnect.AuthProtocol;
import dev.mynah.modem.mbim.basicconnect.Compression;
import dev.mynah.modem.mbim.basicconnect.IpType;
import dev.mynah.modem.mbim.basicconnect.Registered;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.Extension;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.network.air.Rat;
import io.vertx.core.Future;
import java.util.Optional;

/** The bearer that the attach in LTE brought. */
final class LteAttachInfo implements Cid {
    private static final Field<Integer> STATE = uint32("LteAttachState");
    private static final Field<Integer> NW_ERROR = uint32("NwError");
    private static final Field<IpType> IP_TYPE = choice("IpType", IpType.class);
    private static final Field<String> ACCESS_STRING = string("AccessString");
    private static final Field<String> USER_NAME = string("UserName");
    private static final Field<String> PASSWORD = string("Password").secret();
    private static final Field<Compression> COMPRESSION = choice("Compression", Compression.class);
    private static final Field<AuthProtocol> AUTH_PROTOCOL = choice("AuthProtocol", AuthProtocol.class);

    private static final int ATTACHED = 1;

    @Override
    public Declaration declaration() {
        return Declaration.of(4, "Lte Attach Info", "the bearer of the attach in LTE")
                .query(Layout.EMPTY)
                .state(Layout.of(STATE, IP_TYPE, ACCESS_STRING, USER_NAME, PASSWORD, COMPRESSION, AUTH_PROTOCOL))
                .since(Extension.V3)
                .state(Layout.of(
                        STATE, NW_ERROR, IP_TYPE, ACCESS_STRING, USER_NAME, PASSWORD, COMPRESSION, AUTH_PROTOCOL));
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        return Answer.of(info(port));
    }

    private static Contents info(MbimPort port) {
        boolean lte = port.network()
                .serving()
                .filter(it -> it.rat() == Rat.E_UTRAN && port.network().attached())
                .isPresent();
        Optional<Context> context = port.packetData().contexts().stream()
                .filter(it -> it.cid() == port.packetData().attachContext() && lte)
                .findFirst();
        Optional<Bearer> bearer = context.flatMap(Context::bearer);
        return Contents.none()
                .with(STATE, lte ? ATTACHED : 0)
                .with(NW_ERROR, Registered.cause(port.network()))
                .with(IP_TYPE, bearer.map(IpType::of).orElse(IpType.DEFAULT))
                .with(ACCESS_STRING, bearer.map(Bearer::apn).orElse(""))
                .with(
                        USER_NAME,
                        context.flatMap(Context::authentication)
                                .map(PacketData.Authentication::user)
                                .orElse(""))
                .with(AUTH_PROTOCOL, context.map(AuthProtocol::of).orElse(AuthProtocol.NONE));
    }

    @Override
    public void on(MbimPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.AttachChanged
                || event instanceof SubscriptionEvent.ServingNetworkChanged
                || event instanceof SubscriptionEvent.ContextChanged) {
            port.indicateChange(this, info(port));
        }
    }
}
