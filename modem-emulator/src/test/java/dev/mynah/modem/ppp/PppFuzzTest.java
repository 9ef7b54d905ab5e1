package dev.mynah.modem.ppp;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.modem.PacketData.Authentication;
import dev.mynah.network.air.event.Event;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.UnexpectedEvent;
import dev.mynah.network.air.time.VirtualTime;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A host of any kind: raw octets, and packets of any protocol in good frames. The link answers within bounds, or ends. */
class PppFuzzTest {
    private static final int[] PROTOCOLS = {
        PppHost.LCP, PppHost.PAP, PppHost.CHAP, PppHost.IPCP, PppHost.IPV6CP, 0x21, 0x57, 0x80FD
    };
    private static final int LONGEST = 1_500 + 256;

    private final VirtualTime time = new VirtualTime(Instant.EPOCH);
    private final List<Event> events = new ArrayList<>();
    private int ends;
    private int open;

    private PppLink link() {
        EventStream stream = new EventStream();
        stream.subscribe(events::add);
        PppLink[] made = new PppLink[1];
        made[0] = new PppLink("modem0/slot0/ppp1", time.timeline(), new Random(11), stream, new PppLink.User() {
            @Override
            public void send(byte[] octets) {
                assertThat(octets.length).isLessThan(2 * LONGEST + 16);
            }

            @Override
            public void authenticated(Optional<Authentication> with) {
                open++;
                made[0].network(new NetworkParameters(
                        Optional.of(InetAddress.getLoopbackAddress()), List.of(), Optional.of(0x00010002L)));
            }

            @Override
            public void received(byte[] packet) {
                assertThat(packet.length).isLessThanOrEqualTo(LONGEST);
            }

            @Override
            public void finished() {
                ends++;
            }
        });
        return made[0];
    }

    /** Octets read as a script: a protocol, or none, and what is said in it. */
    @FuzzTest
    void any_host_leaves_the_link_well(byte[] script) {
        // A hunt has one object for all its inputs.
        events.clear();
        ends = 0;
        open = 0;
        PppLink link = link();
        link.start();
        int at = 0;
        while (at + 1 < script.length && ends == 0) {
            int length = Math.min(script[at + 1] & 0xFF, script.length - at - 2);
            byte[] octets = Arrays.copyOfRange(script, at + 2, at + 2 + length);
            int what = script[at] & 0xF;
            if (what < PROTOCOLS.length) {
                byte[] frame = PppHost.frame(PROTOCOLS[what], octets);
                link.receive(frame, 0, frame.length);
            } else if (what < 12) {
                link.receive(octets, 0, octets.length);
            } else {
                time.advance(Duration.ofSeconds(length & 0xF));
            }
            time.settle();
            at += 2 + length;
        }
        if (ends == 0) {
            link.close();
        }
        time.advance(Duration.ofMinutes(10));
        assertThat(ends).isEqualTo(1);
        assertThat(open).isLessThanOrEqualTo(1 + script.length / 2);
        assertThat(events).noneMatch(UnexpectedEvent.class::isInstance);
    }
}
