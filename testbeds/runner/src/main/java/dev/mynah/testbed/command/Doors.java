package dev.mynah.testbed.command;

import dev.mynah.testbed.control.Refused;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mynah doors}. */
@Command(
        name = "doors",
        description = "List the doors of the running testbed: where hosts reach its modems.",
        footerHeading = "%nExamples:%n",
        footer = {"  mynah doors", "  mynah doors --json | jq -r '.modems[0].doors[] | select(.name == \"tcp0\").port'"
        })
final class Doors implements Callable<Integer> {
    private final Stdio stdio;

    @Mixin
    private Target target = new Target();

    Doors(Stdio stdio) {
        this.stdio = stdio;
    }

    @Override
    public Integer call() throws Refused {
        RunningTestbed testbed = target.running();
        if (target.json()) {
            stdio.out().print(testbed.description().toJson());
            stdio.out().flush();
        } else {
            DoorTable.of(testbed.description()).forEach(stdio::say);
        }
        return 0;
    }
}
