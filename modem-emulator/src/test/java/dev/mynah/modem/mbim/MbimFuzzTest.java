package dev.mynah.modem.mbim;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.wire.Command;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.MessageType;
import dev.mynah.modem.mbim.wire.Reading;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Whatever a host sends, the function says what is wrong and goes on. */
class MbimFuzzTest {
    private static final List<Cid> COMMANDS =
            MbimServices.all().stream().flatMap(it -> it.commands().stream()).toList();

    @FuzzTest(maxDuration = "30s")
    void hostile_octets_end_nothing(FuzzedDataProvider data) {
        MbimHost mbim = MbimHost.opened("Basic Connect");
        while (data.remainingBytes() > 0) {
            mbim.send(data.consumeBytes(data.consumeInt(1, 200)));
        }
        mbim.time.advance(Duration.ofSeconds(5));
        mbim.heard.clear();
        mbim.send(MessageType.OPEN, 1, 4096);
        assertThat(mbim.heard)
                .anyMatch(it ->
                        it.messageType().filter(MessageType.OPEN_DONE::equals).isPresent());
        assertThat(mbim.events).noneMatch(MbimFailed.class::isInstance);
    }

    @FuzzTest(maxDuration = "30s")
    void hostile_buffers_end_nothing(FuzzedDataProvider data) {
        MbimHost mbim = MbimHost.opened("Basic Connect");
        int transaction = 10;
        while (data.remainingBytes() > 0) {
            UUID service = data.pickValue(MbimServices.all()).id();
            Command command =
                    new Command(service, data.consumeInt(0, 24), data.consumeBoolean(), data.consumeBytes(120));
            mbim.command(transaction++, command);
        }
        assertThat(mbim.events).noneMatch(MbimFailed.class::isInstance);
    }

    @FuzzTest(maxDuration = "30s")
    void what_is_read_can_be_written(FuzzedDataProvider data) {
        List<Layout> layouts = LayoutsTest.layouts(data.pickValue(COMMANDS).declaration());
        if (!layouts.isEmpty()) {
            Layout layout = data.pickValue(layouts);
            Reading read = layout.read(data.consumeRemainingAsBytes());
            if (read instanceof Contents contents) {
                assertThat(layout.read(layout.write(contents))).hasToString(contents.toString());
            }
        }
    }
}
