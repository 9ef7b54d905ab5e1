package dev.mynah.modem.mbim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration.Part;
import dev.mynah.modem.mbim.port.Extension;
import dev.mynah.modem.mbim.port.Service;
import dev.mynah.modem.mbim.wire.Command;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Frame;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.MessageType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whole commands with something wrong in them, always the same; {@code -Dmynah.mutations} has more of them. */
class MbimMutationTest {
    private static final int MUTATIONS = Integer.getInteger("mynah.mutations", 60);

    /** Numbers at which lengths, offsets and counts go wrong. */
    private static final int[] EDGES = {
        0, 1, 3, 4, 0x7F, 0xFF, 0xFFFF, 0x10000, Integer.MAX_VALUE, Integer.MIN_VALUE, -1
    };

    @TestFactory
    Stream<DynamicTest> a_command_with_anything_in_it_is_answered() {
        return MbimServices.all().stream()
                .flatMap(service -> service.supported().stream()
                        .map(cid -> DynamicTest.dynamicTest(
                                service.name() + " " + cid.declaration().name(), () -> mutate(service, cid))));
    }

    private static void mutate(Service service, Cid cid) {
        Random random = new Random(cid.declaration().cid());
        for (Part part : List.of(Part.QUERY, Part.SET)) {
            for (Extension extension : Extension.values()) {
                for (Layout layout :
                        cid.declaration().layout(part, extension).stream().toList()) {
                    MbimHost mbim = MbimHost.opened(service.name()).extended(extension);
                    byte[] plain = layout.write(Contents.none());
                    for (int i = 0; i < MUTATIONS; i++) {
                        mbim.command(
                                i + 2,
                                new Command(
                                        service.id(),
                                        cid.declaration().cid(),
                                        part == Part.SET,
                                        mutated(plain, random)));
                    }
                    assertThat(mbim.events).noneMatch(MbimFailed.class::isInstance);
                    lives(mbim);
                }
            }
        }
    }

    private static void lives(MbimHost mbim) {
        mbim.heard.clear();
        mbim.send(MessageType.OPEN, 1, 4096);
        assertThat(mbim.heard)
                .anyMatch(it ->
                        it.messageType().filter(MessageType.OPEN_DONE::equals).isPresent());
    }

    private static byte[] mutated(byte[] plain, Random random) {
        byte[] octets = Arrays.copyOf(plain, Math.max(0, plain.length + random.nextInt(64) - 8));
        for (int times = random.nextInt(4); times >= 0 && octets.length >= 4; times--) {
            int at = random.nextInt(octets.length / 4) * 4;
            int number = random.nextBoolean() ? EDGES[random.nextInt(EDGES.length)] : random.nextInt(octets.length + 8);
            for (int i = 0; i < 4; i++) {
                octets[at + i] = (byte) (number >> (8 * i));
            }
        }
        if (octets.length > plain.length) {
            for (int i = plain.length; i < octets.length; i++) {
                octets[i] = (byte) random.nextInt(4);
            }
        }
        return octets;
    }

    @Test
    void fragments_in_any_order_and_of_any_length_end_nothing() {
        for (int seed = 0; seed < MUTATIONS; seed++) {
            Random random = new Random(seed);
            MbimHost mbim = MbimHost.opened("Basic Connect");
            byte[] payload = new Command(MbimHost.service("Basic Connect").id(), 1, false, new byte[500]).encode();
            List<Frame> fragments = new ArrayList<>();
            for (int transaction = 2; transaction < 6; transaction++) {
                fragments.addAll(Frame.fragments(MessageType.COMMAND, transaction, payload, 64 + random.nextInt(64)));
            }
            for (int i = 0; i < fragments.size(); i++) {
                byte[] octets = fragments.get(random.nextInt(fragments.size())).encode();
                if (random.nextInt(8) == 0) {
                    octets[random.nextInt(20)] ^= (byte) (1 << random.nextInt(8));
                }
                mbim.send(octets);
            }
            assertThat(mbim.events).noneMatch(MbimFailed.class::isInstance);
            mbim.time.advance(Duration.ofSeconds(5));
            lives(mbim);
        }
    }

    @Test
    void a_message_in_more_fragments_than_it_may_have_octets_is_given_up() {
        MbimHost mbim = MbimHost.opened("Basic Connect");
        List<Frame> fragments = Frame.fragments(MessageType.COMMAND, 7, new byte[200_000], 1020);
        fragments.forEach(it -> mbim.send(it.encode()));
        assertThat(mbim.heard)
                .hasSizeLessThanOrEqualTo(fragments.size())
                .allMatch(it -> it.messageType()
                        .filter(MessageType.FUNCTION_ERROR::equals)
                        .isPresent());
        lives(mbim);
    }
}
