package dev.mynah.modem.mbim.extensions;

import static dev.mynah.modem.mbim.wire.Bytes.sized;
import static dev.mynah.modem.mbim.wire.Numbers.choice;
import static dev.mynah.modem.mbim.wire.Numbers.uint32;
import static dev.mynah.modem.mbim.wire.Structures.inPlace;

import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.PacketData.Context;
import dev.mynah.modem.mbim.basicconnect.IpSessions;
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
import dev.mynah.network.air.nas.element.ProtocolConfigurationOptions.Option;
import io.vertx.core.Future;
import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * What the network said to the operator's own software on the host when a session began: the protocol configuration options
 * with numbers from FF00, and no others. TS 24.008 10.5.6.3.
 */
final class ProtocolConfiguration implements Cid {
    /** Whether options were left out. */
    enum Type implements Numbered {
        COMPLETE(0),
        PARTIAL(1);

        private final int number;

        Type(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }
    }

    private static final Field<Integer> SESSION_ID = uint32("SessionId");
    private static final Count SIZE = Count.of("PcoDataSize");
    private static final Field<Type> TYPE = choice("PcoDataType", Type.class);
    private static final Field<byte[]> OCTETS = sized("PcoDataBuffer", SIZE);
    private static final Field<Contents> VALUE = inPlace("PcoValue", Layout.of(SESSION_ID, SIZE, TYPE, OCTETS));

    /** The first octet of the options: extension, and PPP for use with IP. */
    private static final int PPP = 0x80;

    @Override
    public Declaration declaration() {
        return Declaration.of(9, "PCO", "what the network said to the operator's software")
                .query(Layout.of(VALUE))
                .response(Layout.of(VALUE));
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        int session = given.get(VALUE).get(SESSION_ID);
        return IpSessions.of(port)
                .context(port.packetData(), session)
                .flatMap(Context::bearer)
                .map(it -> Answer.of(Contents.none().with(VALUE, value(session, it))))
                .orElseGet(() -> Answer.failed(Status.CONTEXT_NOT_ACTIVATED));
    }

    private static Contents value(int session, Bearer bearer) {
        return Contents.none()
                .with(SESSION_ID, session)
                .with(TYPE, Type.PARTIAL)
                .with(OCTETS, octets(bearer.operatorOptions()));
    }

    private static byte[] octets(List<Option> options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(PPP);
        for (Option option : options) {
            out.write(option.id() >> 8);
            out.write(option.id());
            out.write(option.content().length());
            out.writeBytes(option.content().toByteArray());
        }
        return out.toByteArray();
    }
}
