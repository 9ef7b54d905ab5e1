package dev.mynah.testbed.benchmarks;

import dev.mynah.euicc.CardJournal;
import dev.mynah.euicc.CardMemory;
import dev.mynah.euicc.file.FileCatalogue;
import dev.mynah.euicc.profile.InstalledProfile;
import dev.mynah.euicc.profile.SpecifiedProfile;
import dev.mynah.euicc.rsp.BspKeys;
import dev.mynah.euicc.rsp.SegmentProtection;
import dev.mynah.euicc.saip.ProfileLoad;
import dev.mynah.euicc.saip.ProfilePackage;
import dev.mynah.euicc.saip.build.PackageBuilder;
import dev.mynah.euicc.tlv.Tlv;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it takes to install a profile once the session keys are agreed on: its protected segments are checked and opened, its
 * elements decoded, its files, codes and keys made.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Thread)
public class InstallBenchmark {
    private static final int SEGMENT = 1007;

    private final BspKeys keys = keys();
    private final List<byte[]> segments = new ArrayList<>();

    /** Builds the package: a profile with enough in its phone book to be as large as test profiles are. */
    public InstallBenchmark() {
        byte[] profile = ProfilePackage.encode(PackageBuilder.elements(
                SpecifiedProfile.image(BenchmarkCards.large().build(), FileCatalogue.standard()), "benchmark"));
        SegmentProtection protection = new SegmentProtection(keys);
        for (int at = 0; at < profile.length; at += SEGMENT) {
            byte[] plain = Arrays.copyOfRange(profile, at, Math.min(at + SEGMENT, profile.length));
            Tlv.Primitive segment = (Tlv.Primitive) protection.protect(SegmentProtection.PROFILE, plain);
            segments.add(segment.value());
        }
    }

    private static BspKeys keys() {
        byte[] octets = new byte[3 * BspKeys.LENGTH];
        new Random(22).nextBytes(octets);
        return new BspKeys(
                Arrays.copyOf(octets, 16), Arrays.copyOfRange(octets, 16, 32), Arrays.copyOfRange(octets, 32, 48));
    }

    /** All of it. */
    @Benchmark
    public InstalledProfile install() {
        SegmentProtection protection = new SegmentProtection(keys);
        ProfileLoad load = new ProfileLoad(ProfilePackage.MOST_MEMORY);
        for (byte[] segment : segments) {
            load.accept(protection.open(SegmentProtection.PROFILE, segment).orElseThrow());
        }
        if (!load.finish()) {
            throw new IllegalStateException("refused: " + load.statuses());
        }
        return InstalledProfile.of(load.image().orElseThrow(), new CardJournal(CardMemory.inRam()));
    }
}
