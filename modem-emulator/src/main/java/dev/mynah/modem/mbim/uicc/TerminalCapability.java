package dev.mynah.modem.mbim.uicc;

import static dev.mynah.modem.mbim.wire.Bytes.rest;
import static dev.mynah.modem.mbim.wire.Structures.references;

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
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the card is told of the terminal, from its next reset on, beyond what the modem says. TS 102 221 11.1.19. */
final class TerminalCapability implements Cid {
    private static final Field<byte[]> OBJECT = rest("TerminalCapabilityData");
    private static final Count COUNT = Count.of("TerminalCapabilityCount");
    private static final Field<List<Contents>> OBJECTS = references("TerminalCapability", COUNT, Layout.of(OBJECT));
    private static final Layout LIST = Layout.of(COUNT, OBJECTS);

    private static final int ALIGNMENT = 4;

    @Override
    public Declaration declaration() {
        return Declaration.of(5, "Terminal Capability", "what the host says of the terminal to the card")
                .query(Layout.EMPTY)
                .set(LIST)
                .response(LIST);
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        return Answer.of(list(port));
    }

    private static Contents list(MbimPort port) {
        return Contents.none()
                .with(
                        OBJECTS,
                        port.subscription().terminalCapability().objects().stream()
                                .map(it -> Contents.none().with(OBJECT, it))
                                .toList());
    }

    @Override
    public Future<Answer> set(MbimPort port, Contents given) {
        ByteArrayOutputStream objects = new ByteArrayOutputStream();
        given.get(OBJECTS).forEach(it -> objects.writeBytes(unpadded(it.get(OBJECT))));
        Optional<dev.mynah.modem.TerminalCapability> said =
                dev.mynah.modem.TerminalCapability.of(objects.toByteArray());
        if (said.isEmpty()) {
            return Answer.failed(Status.INVALID_PARAMETERS);
        }
        port.subscription().terminalCapability(said.get());
        return Answer.of(list(port));
    }

    /** libmbim counts the octets that fill an object up to a multiple of four as its own. */
    private static byte[] unpadded(byte[] object) {
        int length = object.length < 2 ? object.length : 2 + (object[1] & 0xFF);
        int rest = object.length - length;
        return rest > 0 && rest < ALIGNMENT ? Arrays.copyOf(object, length) : object;
    }
}
