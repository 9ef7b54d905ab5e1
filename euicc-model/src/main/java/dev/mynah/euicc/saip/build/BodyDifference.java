package dev.mynah.euicc.saip.build;

import dev.mynah.euicc.saip.element.FileCommand;
import dev.mynah.euicc.saip.element.FileStep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * The parts of a file's body that differ from what it would be anyway.
 *
 * @param runs in their order
 */
record BodyDifference(List<Run> runs) {

    // A step costs some octets, so that short stretches in between are said again.
    private static final int CHEAPER_THAN_A_STEP = 6;
    private static final int FARTHEST = 0xFFFF;

    /**
     * A stretch.
     *
     * @param skipped octets between it and the one before
     */
    record Run(int skipped, byte[] octets) {}

    static BodyDifference none() {
        return new BodyDifference(List.of());
    }

    static BodyDifference all(byte[] body) {
        return new BodyDifference(body.length == 0 ? List.of() : List.of(new Run(0, body)));
    }

    /** Of two bodies of the same size. */
    static BodyDifference between(byte[] usual, byte[] body) {
        List<Run> runs = new ArrayList<>();
        int end = 0;
        for (int at = next(usual, body, 0); at < body.length; at = next(usual, body, end)) {
            int last = at + 1;
            for (int more = last; more < body.length && more - last < CHEAPER_THAN_A_STEP; more++) {
                if (usual[more] != body[more]) {
                    last = more + 1;
                }
            }
            runs.add(new Run(at - end, Arrays.copyOfRange(body, at, last)));
            end = last;
        }
        return new BodyDifference(List.copyOf(runs));
    }

    private static int next(byte[] usual, byte[] body, int from) {
        int at = from;
        while (at < body.length && usual[at] == body[at]) {
            at++;
        }
        return at;
    }

    /** As steps of a template's file. */
    List<FileStep> steps() {
        return steps(FileStep.Offset::new, FileStep.Content::new);
    }

    /** As steps of generic file management. */
    List<FileCommand> commands() {
        return steps(FileCommand.Offset::new, FileCommand.Content::new);
    }

    private <S> List<S> steps(IntFunction<S> offset, Function<byte[], S> content) {
        List<S> steps = new ArrayList<>();
        for (Run run : runs) {
            for (int left = run.skipped(); left > 0; left -= FARTHEST) {
                steps.add(offset.apply(Math.min(left, FARTHEST)));
            }
            steps.add(content.apply(run.octets()));
        }
        return steps;
    }
}
