package dev.mynah.euicc.ota;

import java.util.List;
import java.util.Optional;

/**
 * An application that carries out file commands sent over the air (TS 102 226 8).
 *
 * @param aid of its instance
 * @param tars what packets address it by, 3 bytes each
 * @param minimumSecurityLevel the least SPI byte 1 it takes
 * @param uiccAccess the access domain for the files under the MF (TS 102 226 8.2.1.3.2.4)
 * @param uiccAdminAccess the same for administrative commands
 * @param adf the AID of the application whose files it reaches besides
 * @param adfAccess the access domain for those
 * @param adfAdminAccess the same for administrative commands
 */
public record RemoteFileManagement(
        byte[] aid,
        List<byte[]> tars,
        int minimumSecurityLevel,
        byte[] uiccAccess,
        byte[] uiccAdminAccess,
        Optional<byte[]> adf,
        byte[] adfAccess,
        byte[] adfAdminAccess) {}
