package dev.mynah.euicc.isdr;

import static dev.mynah.euicc.isdr.TestCard.ALPHA;
import static dev.mynah.euicc.isdr.TestCard.BETA;
import static dev.mynah.euicc.isdr.TestCard.HEX;
import static dev.mynah.euicc.isdr.TestCard.profile;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.euicc.MepMode;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is asked of the ISD-R gets an answer, and the ISD-R stays as small as it was. */
class Es10FuzzTest {

    private static final long SEED = 20261126;
    private static final int MOST_KEYS = 200;

    private static final List<String> REQUESTS = List.of(
            "BF2000",
            "BF2200",
            "BF280481020640",
            "BF29115A0A989919720374190397F59003466F6F",
            "BF2B05A003800101",
            "BF2D14A00C5A0A989919720374190397F55C049F70BF76",
            "BF2D08A0039501025C0192",
            "BF3003800101",
            "BF3114A00C5A0A989919720374190397F58101FF820101",
            "BF3211A00C5A0A989919720374190397F5810100",
            "BF330C5A0A989919720374190397F5",
            "BF3404820204E0",
            "BF35053003020101",
            "BF3C00",
            "BF3E035C015A",
            "BF3F06800461626364",
            "BF4300");

    @Test
    void twenty_thousand_changed_requests_are_answered() {
        Random random = new Random(SEED);
        TestCard card = card();
        for (int i = 0; i < 20_000; i++) {
            byte[] request = HEX.parseHex(REQUESTS.get(random.nextInt(REQUESTS.size())));
            byte[] changed = change(request, random);
            try {
                answers(card, changed);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + SEED + ", request " + i + ": " + HEX.formatHex(changed), e);
            }
            if (i % 500 == 0) {
                assertThat(card.journal.keys("")).hasSizeLessThan(MOST_KEYS);
                card.powerCycle();
            }
            if (card.profiles.profiles().isEmpty()) {
                card = card();
            }
            card.busy.clear();
        }
    }

    /** The input is a length and so many bytes, again and again. */
    @FuzzTest(maxDuration = "30s")
    void any_requests_are_answered(byte[] input) {
        TestCard card = card();
        for (int at = 0; at < input.length; ) {
            int end = Math.min(input.length, at + 1 + (input[at] & 0xFF));
            answers(card, Arrays.copyOfRange(input, at + 1, end));
            at = end;
        }
        card.powerCycle();
        assertThat(card.es10(0, "BF3E035C015A")).startsWith("BF3E125A10");
    }

    private static TestCard card() {
        return TestCard.with(MepMode.B, 2, profile(ALPHA, "Alpha").enabledOnPort(0), profile(BETA, "Beta"));
    }

    private static byte[] change(byte[] request, Random random) {
        byte[] changed = random.nextInt(10) == 0 ? Arrays.copyOf(request, random.nextInt(request.length + 4)) : request;
        for (int n = random.nextInt(3); n > 0 && changed.length > 0; n--) {
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return changed;
    }

    private static void answers(TestCard card, byte[] request) {
        String answer = card.es10(1, HEX.formatHex(request));
        if (answer.length() > 4) {
            assertThat(answer).startsWith(HEX.formatHex(Arrays.copyOf(request, 2)));
        } else {
            assertThat(answer).isIn("6A80", "6A88", "6A84", "6985");
        }
    }
}
