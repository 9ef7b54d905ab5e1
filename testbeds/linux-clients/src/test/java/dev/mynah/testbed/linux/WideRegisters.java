package dev.mynah.testbed.linux;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Has user-mode-linux run on processors with AMX, which have more registers than it has room for: its first process would die at
 * once ("ptrace set fp regs failed"). What stands between it and the kernel is {@code guest/registers.c}.
 */
final class WideRegisters {
    private WideRegisters() {}

    /** The variables that user-mode-linux needs on this processor. */
    static Map<String, String> environment(Path directory) throws IOException {
        if (!Files.readString(Path.of("/proc/cpuinfo")).contains(" amx_tile")) {
            return Map.of();
        }
        Path source = Files.writeString(directory.resolve("registers.c"), Guest.resource("registers.c"));
        Path library = directory.resolve("registers.so");
        Spawned.run(
                Map.of(),
                Patience.SOON,
                Peer.require("cc", "gcc, with libc6-dev"),
                "-shared",
                "-fPIC",
                "-O2",
                "-o",
                library.toString(),
                source.toString());
        return Map.of("LD_PRELOAD", library.toString());
    }
}
