package dev.mynah.testbed.benchmarks;

import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Euicc;
import dev.mynah.euicc.aka.AuthenticationVector;
import dev.mynah.euicc.aka.Milenage;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a card needs for the commands a modem sends most: whole APDUs in, whole answers out, state kept in memory. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
@State(Scope.Thread)
public class CardBenchmark {
    /** More than the card takes within one iteration: a challenge is fresh once. */
    private static final int CHALLENGES = 3_000_000;

    private static final byte[] SELECT_IMSI = HexFormat.of().parseHex("00A4000C026F07");
    private static final byte[] READ_IMSI = HexFormat.of().parseHex("00B0000009");

    private final Euicc card = BenchmarkCards.dualSim(0);
    private final CardPort port = card.port(0);
    private final Milenage network = Milenage.of(BenchmarkCards.KEY);
    private final byte[] rand = new byte[16];
    private final byte[] challenge =
            HexFormat.of().parseHex("0088008122" + "10" + "00".repeat(16) + "10" + "00".repeat(16) + "00");
    private final byte[] autns = new byte[16 * CHALLENGES];
    private long sqn = 32;
    private int next;

    /** Selects the USIM. */
    public CardBenchmark() {
        new Random(102221).nextBytes(rand);
        System.arraycopy(rand, 0, challenge, 6, 16);
        expect(port.transmit(HexFormat.of().parseHex("00A4040C10A0000000871002FFFFFFFF8907090000")), 0x90);
    }

    /** Draws the challenges of one iteration. */
    @Setup(Level.Iteration)
    public void challenges() {
        for (int i = 0; i < CHALLENGES; i++) {
            AuthenticationVector vector = network.vector(rand, sqn += 32, 0x8000);
            System.arraycopy(vector.autn().toBytes(), 0, autns, 16 * i, 16);
        }
        next = 0;
    }

    /** SELECT EF.IMSI, READ BINARY. */
    @Benchmark
    public byte[] selectAndRead() {
        expect(port.transmit(SELECT_IMSI), 0x90);
        byte[] answer = port.transmit(READ_IMSI);
        expect(answer, 0x90);
        return answer;
    }

    /** AUTHENTICATE in the 3G context: checks AUTN, keeps the sequence number, gives RES, CK, IK. */
    @Benchmark
    public byte[] authenticate() {
        System.arraycopy(autns, 16 * next++, challenge, 23, 16);
        byte[] answer = port.transmit(challenge);
        expect(answer, 0x90);
        return answer;
    }

    private static void expect(byte[] answer, int sw1) {
        if ((answer[answer.length - 2] & 0xFF) != sw1) {
            throw new IllegalStateException(HexFormat.of().formatHex(answer));
        }
    }
}
