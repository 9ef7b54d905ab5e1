package dev.mynah.modem.ppp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.PacketData.Authentication;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.network.air.event.Event;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.UnexpectedEvent;
import dev.mynah.network.air.time.VirtualTime;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The modem's PPP against a host's. */
class PppLinkTest {
    private static final byte[] PACKET = {0x45, 0, 0, 4, 0x7E, 0x7D, 1, 31};

    private final VirtualTime time = new VirtualTime(Instant.EPOCH);
    private final List<Event> events = new ArrayList<>();
    private final List<byte[]> received = new ArrayList<>();
    private final List<Optional<Authentication>> authenticated = new ArrayList<>();
    private final PppHost host = new PppHost(this::toModem);
    private NetworkParameters parameters = parameters("10.45.0.2");
    private boolean grants = true;
    private int finished;
    private final PppLink link = link();

    private PppLink link() {
        EventStream stream = new EventStream();
        stream.subscribe(events::add);
        return new PppLink("modem0/slot0/ppp1", time.timeline(), new Random(11), stream, new PppLink.User() {
            @Override
            public void send(byte[] octets) {
                time.timeline().execute(() -> host.receive(octets));
            }

            @Override
            public void authenticated(Optional<Authentication> with) {
                authenticated.add(with);
                if (grants) {
                    link.network(parameters);
                } else {
                    link.close();
                }
            }

            @Override
            public void received(byte[] packet) {
                received.add(packet);
            }

            @Override
            public void finished() {
                finished++;
            }
        });
    }

    private void toModem(byte[] octets) {
        time.timeline().execute(() -> link.receive(octets, 0, octets.length));
    }

    @AfterEach
    void no_event_was_without_a_row() {
        assertThat(events).noneMatch(UnexpectedEvent.class::isInstance);
    }

    private void connect() {
        link.start();
        host.start();
        time.settle();
    }

    @Test
    @Conforms(to = "RFC 1661 3", by = PppLink.class)
    void a_host_gets_its_address_and_name_servers_and_packets_pass() {
        connect();
        assertThat(host.up).containsExactlyInAnyOrder(PppHost.LCP, PppHost.IPCP, PppHost.IPV6CP);
        assertThat(host.address()).isEqualTo(address("10.45.0.2"));
        assertThat(host.wishes.get(PppHost.IPCP).get(129)).isEqualTo(new byte[] {10, 45, 0, 1});
        assertThat(host.wishes.get(PppHost.IPCP)).doesNotContainKey(131);
        assertThat(host.interfaceIdentifier()).isEqualTo(new byte[] {0, 0, 0, 0, 0, 1, 0, 2});
        host.sendPacket(PACKET);
        link.send(PACKET);
        time.settle();
        assertThat(received).containsExactly(PACKET);
        assertThat(host.packets).containsExactly(PACKET);
        assertThat(host.framesBad).isZero();
    }

    @Test
    @Conforms(to = "RFC 1994 4", by = PeerAuthentication.class)
    void a_host_authenticates_itself_by_chap() {
        connect();
        Authentication with = authenticated.get(0).orElseThrow();
        assertThat(with.protocol()).isEqualTo(Authentication.Protocol.CHAP);
        assertThat(with.user()).isEqualTo("user");
        assertThat(with.exchange().orElseThrow().response()).hasSize(16);
        assertThat(with.toString()).doesNotContain("secret");
    }

    @Test
    @Conforms(to = "RFC 1334 2", by = PeerAuthentication.class)
    void a_host_that_knows_only_pap_may_use_it() {
        host.wantsPap = true;
        connect();
        assertThat(authenticated).containsExactly(Optional.of(Authentication.pap("user", "secret")));
        assertThat(link.open()).isTrue();
    }

    @Test
    void a_host_that_does_not_authenticate_itself_gets_on_without() {
        host.refusesAuthentication = true;
        connect();
        assertThat(authenticated).containsExactly(Optional.empty());
        assertThat(link.open()).isTrue();
    }

    @Test
    @Conforms(to = "RFC 1661 5.7", by = PppLink.class)
    void an_ip_version_the_context_has_not_is_rejected_as_a_protocol() {
        parameters = new NetworkParameters(Optional.of(address("10.45.0.2")), List.of(), Optional.empty());
        connect();
        assertThat(host.heard).anyMatch(it -> it.startsWith("LCP 8 8057"));
        assertThat(host.up).containsExactly(PppHost.LCP, PppHost.IPCP);
        toModem(PppHost.frame(0x80FD, new byte[] {1, 1, 0, 4}));
        time.settle();
        assertThat(host.heard).last().isEqualTo("LCP 8 80FD01010004");
    }

    @Test
    @Conforms(to = "RFC 1661 5.8", by = ControlProtocol.class)
    void an_echo_is_answered_with_the_modems_magic_number() {
        connect();
        host.send(PppHost.LCP, 9, 77, new byte[] {1, 2, 3, 4, 'p'});
        time.settle();
        assertThat(host.heard).last().asString().matches("LCP 10 [0-9A-F]{8}70");
        assertThat(host.heard).last().asString().doesNotContain("00000000");
    }

    @Test
    @Conforms(to = "RFC 1661 3.7", by = ControlProtocol.class)
    void a_host_that_terminates_is_acknowledged_and_the_link_ends() {
        connect();
        host.terminate();
        time.settle();
        assertThat(host.heard).last().isEqualTo("LCP 6");
        assertThat(finished).isZero();
        time.advance(Duration.ofSeconds(3));
        assertThat(finished).isEqualTo(1);
    }

    /** A host that missed the answer asks again, and may change its mind. */
    @Test
    @Conforms(to = "RFC 1661 4.1", by = ControlProtocol.class)
    void one_ip_version_ends_alone_is_acknowledged_again_and_comes_back() {
        connect();
        host.send(PppHost.IPV6CP, 5, 77, new byte[0]);
        time.advance(Duration.ofSeconds(4));
        host.heard.clear();
        host.send(PppHost.IPV6CP, 5, 78, new byte[0]);
        time.settle();
        assertThat(host.heard).containsExactly("IPV6CP 6");
        assertThat(link.open()).isTrue();
        host.request(PppHost.IPV6CP);
        time.settle();
        assertThat(host.heard).anyMatch(it -> it.startsWith("IPV6CP 2"));
        host.send(PppHost.IPV6CP, 5, 79, new byte[0]);
        host.send(PppHost.IPCP, 5, 80, new byte[0]);
        time.advance(Duration.ofSeconds(4));
        assertThat(host.heard).last().isEqualTo("LCP 5");
        assertThat(finished).isEqualTo(1);
    }

    @Test
    void the_modem_terminates_in_order_and_hears_the_host() {
        connect();
        link.close();
        time.settle();
        assertThat(host.heard).last().isEqualTo("LCP 5");
        assertThat(finished).isEqualTo(1);
    }

    @Test
    @Conforms(to = "RFC 1661 4.6", by = ControlProtocol.class)
    void a_host_that_never_answers_is_given_up_after_ten_requests() {
        host.silent = true;
        link.start();
        time.advance(Duration.ofSeconds(29));
        assertThat(host.heard).hasSize(10).allMatch(it -> it.startsWith("LCP 1 "));
        assertThat(finished).isZero();
        time.advance(Duration.ofSeconds(2));
        assertThat(finished).isEqualTo(1);
    }

    @Test
    void a_modem_whose_terminate_request_nobody_answers_ends_all_the_same() {
        connect();
        host.silent = true;
        link.close();
        time.advance(Duration.ofSeconds(7));
        assertThat(host.heard).endsWith("LCP 5", "LCP 5");
        assertThat(finished).isEqualTo(1);
    }

    @Test
    void a_network_that_refuses_ends_the_link() {
        grants = false;
        connect();
        assertThat(host.heard).contains("LCP 5");
        assertThat(finished).isEqualTo(1);
    }

    @Test
    @Conforms(to = "RFC 1661 6.4", by = LcpNegotiation.class)
    void a_line_that_leads_back_to_the_modem_is_noticed() {
        PppLink[] alone = new PppLink[1];
        boolean[] over = {false};
        alone[0] = new PppLink("loop", time.timeline(), new Random(2), new EventStream(), new PppLink.User() {
            @Override
            public void send(byte[] octets) {
                time.timeline().execute(() -> alone[0].receive(octets, 0, octets.length));
            }

            @Override
            public void authenticated(Optional<Authentication> with) {
                throw new AssertionError("talked to itself");
            }

            @Override
            public void received(byte[] packet) {}

            @Override
            public void finished() {
                over[0] = true;
            }
        });
        alone[0].start();
        time.advance(Duration.ofSeconds(60));
        assertThat(over[0]).isTrue();
    }

    @Test
    void a_host_that_negotiates_anew_while_the_link_is_open_gets_it_anew() {
        connect();
        host.up.clear();
        host.start();
        time.settle();
        host.sendPacket(PACKET);
        time.settle();
        assertThat(received).hasSize(1);
    }

    @Test
    void garbage_does_no_harm() {
        Random random = new Random(8);
        connect();
        for (int i = 0; i < 20_000; i++) {
            byte[] octets = new byte[random.nextInt(40)];
            random.nextBytes(octets);
            byte[] sent = random.nextInt(3) == 0
                    ? octets
                    : PppHost.frame(
                            new int[] {0xC021, 0xC023, 0xC223, 0x8021, 0x8057, 0x21, 0x57, 0x80FD}[random.nextInt(8)],
                            octets);
            if (octets.length > 4 && random.nextBoolean()) {
                octets[0] = (byte) random.nextInt(12);
                octets[2] = 0;
                octets[3] = (byte) octets.length;
                sent = PppHost.frame(random.nextBoolean() ? 0xC021 : 0x8021, octets);
            }
            link.receive(sent, 0, sent.length);
            if (finished > 0) {
                break;
            }
        }
        time.advance(Duration.ofSeconds(60));
    }

    @Test
    void frames_cut_anywhere_are_the_same_frames() {
        byte[] stream = new byte[0];
        FrameWriter writer = new FrameWriter();
        for (int i = 0; i < 5; i++) {
            byte[] information = new byte[i * 11];
            new Random(i).nextBytes(information);
            byte[] frame = writer.write(i % 2 == 0 ? 0x21 : 0xC021, information);
            byte[] longer = java.util.Arrays.copyOf(stream, stream.length + frame.length);
            System.arraycopy(frame, 0, longer, stream.length, frame.length);
            stream = longer;
            writer.compress(true, true);
            writer.escapes(0);
        }
        for (int size = 1; size < 40; size++) {
            List<PppFrame> frames = new ArrayList<>();
            FrameReader reader = new FrameReader(1500, frames::add);
            for (int at = 0; at < stream.length; at += size) {
                reader.read(stream, at, Math.min(size, stream.length - at));
            }
            assertThat(frames).hasSize(5);
            assertThat(frames.get(4).information()).hasSize(44);
            assertThat(reader.dropped()).isZero();
        }
    }

    private static NetworkParameters parameters(String ipv4) {
        return new NetworkParameters(
                Optional.of(address(ipv4)), List.of(address("10.45.0.1")), Optional.of(0x00010002L));
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
