package dev.mynah.testbed;

import dev.mynah.testbed.command.Commands;

/** The {@code mynah} process. */
public final class Mynah {
    private Mynah() {}

    public static void main(String[] arguments) {
        System.exit(Commands.run(arguments));
    }
}
