package dev.mynah.modem.mbim.uicc;

import static dev.mynah.modem.mbim.wire.Bytes.rest;
import static dev.mynah.modem.mbim.wire.Structures.references;

import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.Kept;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Count;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Status;
import io.vertx.core.Future;
import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * What the terminal says to the card of itself beyond what the modem says: the objects of a template A9, which go to the card
 * at once. They are the host's again after a reset of the card. TS 102 221 11.1.19.
 */
final class TerminalCapability implements Cid {
    private static final Field<byte[]> OBJECT = rest("TerminalCapabilityData");
    private static final Count COUNT = Count.of("TerminalCapabilityCount");
    private static final Field<List<Contents>> OBJECTS = references("TerminalCapability", COUNT, Layout.of(OBJECT));
    private static final Layout LIST = Layout.of(COUNT, OBJECTS);

    private static final Kept<List<byte[]>> SAID = new Kept<>("terminal capability", List.of());

    private static final int LONGEST = 0x7F;
    private static final int DONE = 0x90;

    @Override
    public Declaration declaration() {
        return Declaration.of(5, "Terminal Capability", "what the host says of the terminal to the card")
                .query(Layout.EMPTY)
                .set(LIST)
                .response(LIST);
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        return Answer.of(list(port.function().get(SAID)));
    }

    private static Contents list(List<byte[]> objects) {
        return Contents.none()
                .with(
                        OBJECTS,
                        objects.stream()
                                .map(it -> Contents.none().with(OBJECT, it))
                                .toList());
    }

    @Override
    public Future<Answer> set(MbimPort port, Contents given) {
        List<byte[]> objects =
                given.get(OBJECTS).stream().map(it -> it.get(OBJECT)).toList();
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        objects.forEach(template::writeBytes);
        if (template.size() == 0 || template.size() > LONGEST) {
            return Answer.failed(Status.INVALID_PARAMETERS);
        }
        return port.sim().transmit(command(template.toByteArray())).compose(answer -> {
            if ((StatusWords.of(answer) & 0xFF) != DONE) {
                return Answer.failed(Status.FAILURE);
            }
            port.function().set(SAID, objects);
            return Answer.of(list(objects));
        });
    }

    private static byte[] command(byte[] content) {
        ByteArrayOutputStream command = new ByteArrayOutputStream();
        command.writeBytes(new byte[] {(byte) 0x80, (byte) 0xAA, 0, 0, (byte) (content.length + 2)});
        command.writeBytes(new byte[] {(byte) 0xA9, (byte) content.length});
        command.writeBytes(content);
        return command.toByteArray();
    }
}
