package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.file.DedicatedFile;
import dev.mynah.euicc.port.CardApplication;
import dev.mynah.euicc.port.CardCommand;
import dev.mynah.euicc.port.LogicalChannel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** SELECT by DF name: the AID or its beginning, and which of several that begin so (TS 102 221 11.1.1.2). */
final class SelectApplication implements CardCommand {

    private static final int LONGEST_AID = 16;
    private static final int RESERVED = 0xB0;
    private static final int TERMINATE = 0x40;
    private static final int RETURN = 0x0C;
    private static final int RETURN_NOTHING = 0x0C;

    @Override
    public ResponseApdu execute(LogicalChannel channel, CommandApdu command) {
        if ((command.p2() & RESERVED) != 0) {
            return ResponseApdu.of(StatusWord.INCORRECT_P1_P2);
        }
        if (command.lc() == 0 || command.lc() > LONGEST_AID) {
            return ResponseApdu.of(StatusWord.LC_INCONSISTENT);
        }
        byte[] beginning = command.data();
        List<Candidate> matching = candidates(channel)
                .filter(it -> Arrays.equals(beginning, Arrays.copyOf(it.aid(), beginning.length)))
                .toList();
        return occurrence(channel, matching, command.p2() & 0x03)
                .map(found -> (command.p2() & TERMINATE) != 0
                        ? found.terminate(channel)
                        : found.select(channel, command.p2() & RETURN))
                .orElseGet(() -> ResponseApdu.of(StatusWord.FILE_NOT_FOUND));
    }

    /** What can be selected by its name: applications with files first, in the order of EF.DIR. */
    private static Stream<Candidate> candidates(LogicalChannel channel) {
        return Stream.concat(
                channel.port().files().applications().stream().map(WithFiles::new),
                channel.port().cardApplications().stream().map(ForItself::new));
    }

    private static Optional<Candidate> occurrence(LogicalChannel channel, List<Candidate> matching, int which) {
        int current = -1;
        for (int i = 0; i < matching.size(); i++) {
            if (matching.get(i).isCurrent(channel)) {
                current = i;
            }
        }
        int index = switch (which) {
            case 0 -> 0;
            case 1 -> matching.size() - 1;
            case 2 -> current + 1;
            default -> current < 0 ? matching.size() - 1 : current - 1;
        };
        return index >= 0 && index < matching.size() ? Optional.of(matching.get(index)) : Optional.empty();
    }

    private sealed interface Candidate {

        byte[] aid();

        boolean isCurrent(LogicalChannel channel);

        ResponseApdu select(LogicalChannel channel, int wanted);

        ResponseApdu terminate(LogicalChannel channel);
    }

    /** USIM and ISIM. */
    private record WithFiles(DedicatedFile application) implements Candidate {

        @Override
        public byte[] aid() {
            return application.row().aid();
        }

        @Override
        public boolean isCurrent(LogicalChannel channel) {
            return channel.cardApplication() == null && channel.application() == application;
        }

        @Override
        public ResponseApdu select(LogicalChannel channel, int wanted) {
            channel.select(application);
            return SelectFile.answer(channel, application, wanted);
        }

        @Override
        public ResponseApdu terminate(LogicalChannel channel) {
            channel.terminate(application);
            return ResponseApdu.of(StatusWord.OK);
        }
    }

    /** The ISD-R. */
    private record ForItself(CardApplication application) implements Candidate {

        @Override
        public byte[] aid() {
            return application.aid();
        }

        @Override
        public boolean isCurrent(LogicalChannel channel) {
            CardApplication current = channel.cardApplication();
            return current != null && Arrays.equals(current.aid(), application.aid());
        }

        @Override
        public ResponseApdu select(LogicalChannel channel, int wanted) {
            channel.select(application);
            return wanted == RETURN_NOTHING ? ResponseApdu.of(StatusWord.OK) : ResponseApdu.of(application.select());
        }

        /** It has no session that could be ended. */
        @Override
        public ResponseApdu terminate(LogicalChannel channel) {
            return ResponseApdu.of(StatusWord.INCORRECT_P1_P2);
        }
    }
}
