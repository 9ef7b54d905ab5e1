package dev.mynah.euicc.aka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.conformance.Conforms;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

@Conforms(to = "TS 33.102 6.3.3", by = UsimAuthentication.class)
@Conforms(to = "TS 33.102 C.2", by = SequenceNumbers.class)
class UsimAuthenticationTest {

    private static final byte[] RAND = "a random rand!!!".getBytes(StandardCharsets.US_ASCII);
    private static final int AMF = Autn.SEPARATION_BIT;

    private final SubscriberKey key = SubscriberKey.ofOpc(filled(0x11), filled(0x22));
    private final Milenage network = Milenage.of(key);
    private final SequenceNumbers numbers = SequenceNumbers.initial(SequenceNumberRules.STANDARD);
    private final UsimAuthentication usim = new UsimAuthentication(Milenage.of(key), numbers);

    @Test
    void a_genuine_fresh_challenge_is_answered_with_the_keys_of_the_network() {
        AuthenticationVector vector = network.vector(RAND, 32, AMF);

        assertThat(usim.authenticate(RAND, vector.autn())).isInstanceOfSatisfying(AkaResult.Success.class, s -> {
            assertThat(s.res()).isEqualTo(vector.xres());
            assertThat(s.ck()).isEqualTo(vector.ck());
            assertThat(s.ik()).isEqualTo(vector.ik());
            assertThat(s.kc()).isEqualTo(GsmConversion.kc(vector.ck(), vector.ik()));
        });
    }

    @Test
    void a_replayed_challenge_makes_the_card_ask_for_resynchronisation() {
        AuthenticationVector vector = network.vector(RAND, 320, AMF);
        usim.authenticate(RAND, vector.autn());

        assertThat(usim.authenticate(RAND, vector.autn()))
                .isInstanceOfSatisfying(
                        AkaResult.SynchFailure.class,
                        s -> assertThat(s.auts().verify(network, RAND)).hasValue(320));
        assertThat(usim.authenticate(RAND, network.vector(RAND, 352, AMF).autn()))
                .isInstanceOf(AkaResult.Success.class);
    }

    @Test
    void a_token_of_another_key_is_a_mac_failure_and_changes_nothing() {
        byte[] before = numbers.toBytes();
        Milenage stranger = Milenage.of(SubscriberKey.ofOpc(filled(0x12), filled(0x22)));

        assertThat(usim.authenticate(RAND, stranger.vector(RAND, 32, AMF).autn()))
                .isInstanceOf(AkaResult.MacFailure.class);
        assertThat(numbers.toBytes()).isEqualTo(before);
    }

    @Test
    void each_index_has_its_own_place_so_an_older_vector_of_another_node_is_fresh() {
        assertThat(numbers.accept(sqn(10, 1))).isTrue();
        assertThat(numbers.accept(sqn(7, 2))).isTrue();
        assertThat(numbers.accept(sqn(7, 2))).isFalse();
        assertThat(numbers.accept(sqn(10, 1))).isFalse();
        assertThat(numbers.accept(sqn(9, 1))).isFalse();
        assertThat(numbers.sqnMs()).isEqualTo(sqn(10, 1));
    }

    @Test
    void a_jump_beyond_delta_is_refused() {
        assertThat(numbers.accept(sqn((1L << 28) + 1, 0))).isFalse();
        assertThat(numbers.accept(sqn(1L << 28, 0))).isTrue();
        assertThat(numbers.accept(sqn(1L << 29, 0))).isTrue();
    }

    @Test
    void an_age_limit_refuses_what_lies_too_far_behind() {
        SequenceNumbers limited = SequenceNumbers.initial(new SequenceNumberRules(5, 1L << 28, OptionalLong.of(4)));
        assertThat(limited.accept(sqn(10, 0))).isTrue();
        assertThat(limited.accept(sqn(6, 1))).isFalse();
        assertThat(limited.accept(sqn(7, 1))).isTrue();
    }

    @Test
    void the_first_sequence_number_of_all_is_not_fresh() {
        assertThat(numbers.accept(sqn(0, 0))).isFalse();
        assertThat(numbers.sqnMs()).isZero();
        assertThat(numbers.accept(sqn(1, 31))).isTrue();
    }

    @Test
    void the_array_survives_being_kept_as_bytes() {
        numbers.accept(sqn(5, 3));
        numbers.accept(sqn(9, 31));
        byte[] kept = numbers.toBytes();
        SequenceNumbers again = SequenceNumbers.restore(SequenceNumberRules.STANDARD, new long[0], Optional.of(kept));

        assertThat(again.toBytes()).isEqualTo(kept);
        assertThat(again.sqnMs()).isEqualTo(sqn(9, 31));
        assertThat(again.accept(sqn(5, 3))).isFalse();
    }

    @Test
    void the_numbers_never_go_back_when_the_card_is_described_differently() {
        numbers.accept(sqn(5, 3));
        numbers.accept(sqn(9, 31));
        Optional<byte[]> kept = Optional.of(numbers.toBytes());

        SequenceNumbers lower = SequenceNumbers.restore(SequenceNumberRules.STANDARD, new long[] {7, 7, 7, 2}, kept);
        assertThat(lower.accept(sqn(7, 0))).isFalse();
        assertThat(lower.accept(sqn(5, 3))).isFalse();
        assertThat(lower.accept(sqn(6, 3))).isTrue();

        for (int bits : new int[] {0, 3, 8}) {
            var rules = new SequenceNumberRules(bits, 1L << 28, OptionalLong.empty());
            SequenceNumbers other = SequenceNumbers.restore(rules, new long[0], kept);
            for (long sqn = 0; sqn <= sqn(9, 31); sqn++) {
                assertThat(other.accept(sqn)).as("%d bits, SQN %d", bits, sqn).isFalse();
            }
            assertThat(other.accept(sqn(32, 0))).isTrue();
        }
    }

    @Test
    void what_is_no_array_leaves_the_initial_numbers() {
        SequenceNumbers initial =
                SequenceNumbers.restore(SequenceNumberRules.STANDARD, new long[] {3}, Optional.of(new byte[191]));
        assertThat(initial.accept(sqn(3, 0))).isFalse();
        assertThat(initial.accept(sqn(1, 1))).isTrue();
    }

    @Test
    void a_bootstrapping_challenge_is_one_whose_mac_is_masked_by_ik() {
        AuthenticationVector vector = network.vector(RAND, 32, AMF);
        Autn autn = vector.autn();
        Autn masked = new Autn(autn.concealedSqn(), autn.amf(), GbaKeys.unmask(autn.mac(), vector.ik()));

        assertThat(usim.authenticate(RAND, masked)).isInstanceOf(AkaResult.MacFailure.class);
        assertThat(usim.bootstrap(RAND, autn)).isInstanceOf(AkaResult.MacFailure.class);
        assertThat(usim.bootstrap(RAND, masked)).isInstanceOf(AkaResult.Success.class);
        assertThat(usim.bootstrap(RAND, masked)).isInstanceOf(AkaResult.SynchFailure.class);
    }

    private static long sqn(long seq, int ind) {
        return seq << 5 | ind;
    }

    private static byte[] filled(int value) {
        byte[] bytes = new byte[16];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
