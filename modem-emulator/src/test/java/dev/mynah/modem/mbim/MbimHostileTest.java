package dev.mynah.modem.mbim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Extension;
import dev.mynah.modem.mbim.port.Service;
import dev.mynah.modem.mbim.wire.Command;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.MessageType;
import dev.mynah.modem.mbim.wire.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Buffers as hosts would write them with octets changed, by chance but the same ones every time: nothing breaks, all is answered. */
class MbimHostileTest {
    @ParameterizedTest
    @EnumSource(Extension.class)
    void every_command_bears_changed_buffers(Extension release) {
        Random random = new Random(release.version());
        for (Service service : MbimServices.all()) {
            for (Cid cid : service.commands()) {
                List<Layout> layouts = LayoutsTest.layouts(cid.declaration());
                MbimHost mbim = MbimHost.opened("Basic Connect").extended(release);
                for (int round = 0; round < 40; round++) {
                    Layout layout = layouts.isEmpty() ? Layout.EMPTY : layouts.get(random.nextInt(layouts.size()));
                    byte[] buffer = changed(layout.write(Contents.none()), random);
                    mbim.command(
                            100 + round,
                            new Command(service.id(), cid.declaration().cid(), random.nextBoolean(), buffer));
                }
                assertThat(mbim.events).noneMatch(MbimFailed.class::isInstance);
                mbim.send(MessageType.OPEN, 1, 4096);
                assertThat(mbim.heard.get(mbim.heard.size() - 1).messageType()).contains(MessageType.OPEN_DONE);
            }
        }
    }

    @Test
    void changed_buffers_read_as_something_or_are_malformed() {
        Random random = new Random(7);
        for (Service service : MbimServices.all()) {
            for (Cid cid : service.commands()) {
                for (Layout layout : LayoutsTest.layouts(cid.declaration())) {
                    for (int round = 0; round < 200; round++) {
                        Reading read = layout.read(changed(layout.write(Contents.none()), random));
                        if (read instanceof Contents contents) {
                            assertThat(layout.read(layout.write(contents))).hasToString(contents.toString());
                        }
                    }
                }
            }
        }
    }

    private static byte[] changed(byte[] buffer, Random random) {
        byte[] changed = Arrays.copyOf(buffer, Math.max(0, buffer.length + random.nextInt(60) - 8));
        for (int i = random.nextInt(6); i > 0 && changed.length > 0; i--) {
            changed[random.nextInt(changed.length)] =
                    (byte) (random.nextBoolean() ? random.nextInt(64) : random.nextInt());
        }
        return changed;
    }
}
