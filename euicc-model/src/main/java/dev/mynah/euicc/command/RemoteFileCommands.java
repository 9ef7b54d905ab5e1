package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.ClassByte;
import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.file.DedicatedFile;
import dev.mynah.euicc.ota.AccessDomain;
import dev.mynah.euicc.ota.RemoteApplications;
import dev.mynah.euicc.ota.RemoteFileManagement;
import dev.mynah.euicc.port.CommandRow;
import dev.mynah.euicc.port.EsimPort;
import dev.mynah.euicc.port.LogicalChannel;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Remote file management (TS 102 226 8): the file commands, on a channel of their own that no terminal sees, under the access
 * domains of the application instead of the codes somebody has shown. Commands for codes are not among them.
 */
final class RemoteFileCommands implements RemoteApplications.Session {

    private static final Set<Integer> FILE_COMMANDS = Set.of(
            0xA4, 0xB0, 0xD6, 0xB2, 0xDC, 0xA2, 0x32, 0x04, 0x44, 0xCB, 0xDB, 0xE0, 0xE4, 0xD4, 0xE8, 0xE6, 0xFE, 0xF2);
    /** CREATE, DELETE, RESIZE and TERMINATE. */
    private static final Set<Integer> ADMINISTRATIVE = Set.of(0xE0, 0xE4, 0xD4, 0xE8, 0xE6, 0xFE);

    private final RemoteFileManagement application;
    private final LogicalChannel channel;
    private boolean administrative;

    RemoteFileCommands(EsimPort port, RemoteFileManagement application) {
        this.application = application;
        this.channel = LogicalChannel.remote(port, keyReference -> domain().test(keyReference));
        port.files().applications().stream().filter(this::isOwn).findFirst().ifPresent(channel::select);
    }

    @Override
    public ResponseApdu transmit(CommandApdu command) {
        CommandRow row = row(command.ins());
        if (ClassByte.refusal(command.cla()) != null || ClassByte.channel(command.cla()) != 0) {
            return ResponseApdu.of(StatusWord.CLASS_NOT_SUPPORTED);
        }
        if (row == null) {
            return ResponseApdu.of(StatusWord.INSTRUCTION_NOT_SUPPORTED);
        }
        if (!row.type().fits(command.cla())) {
            return ResponseApdu.of(StatusWord.CLASS_NOT_SUPPORTED);
        }
        administrative = ADMINISTRATIVE.contains(command.ins());
        boolean selects = command.ins() == 0xA4;
        if (!selects && !domain().any()) {
            return ResponseApdu.of(StatusWord.SECURITY_STATUS_NOT_SATISFIED);
        }
        return row.command().execute(channel, command);
    }

    private static @Nullable CommandRow row(int ins) {
        if (FILE_COMMANDS.contains(ins)) {
            for (CommandRow row : CommandTable.ROWS) {
                if (row.ins() == ins) {
                    return row;
                }
            }
        }
        return null;
    }

    /** The domain for where the channel is. */
    private AccessDomain domain() {
        DedicatedFile root = channel.directory();
        for (DedicatedFile above = root.parent(); above != null; above = root.parent()) {
            root = above;
        }
        if (root == channel.port().files().masterFile()) {
            return AccessDomain.of(administrative ? application.uiccAdminAccess() : application.uiccAccess());
        }
        if (isOwn(root)) {
            return AccessDomain.of(administrative ? application.adfAdminAccess() : application.adfAccess());
        }
        return AccessDomain.NONE;
    }

    /** Whether it is the ADF the application is for; its AID may be given without its end. */
    private boolean isOwn(DedicatedFile directory) {
        byte[] own = application.adf().orElse(new byte[0]);
        byte[] aid = directory.row().aid();
        return own.length > 0 && aid.length >= own.length && Arrays.equals(own, Arrays.copyOf(aid, own.length));
    }
}
