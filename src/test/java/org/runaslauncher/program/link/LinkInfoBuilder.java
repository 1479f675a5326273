package org.runaslauncher.program.link;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;

/** Makes the LinkInfo of a link. */
public final class LinkInfoBuilder {
    private final Charset ansi;
    private String localPath;
    private String share;
    private String device;
    private String suffix = "";
    private int driveType = 3;
    private String wideLocalPath;
    private String wideSuffix;
    private boolean wideNetwork;

    public LinkInfoBuilder(Charset ansi) {
        this.ansi = ansi;
    }

    public LinkInfoBuilder local(String path) {
        localPath = path;
        return this;
    }

    public LinkInfoBuilder driveType(int type) {
        driveType = type;
        return this;
    }

    public LinkInfoBuilder network(String netName, String deviceName) {
        share = netName;
        device = deviceName;
        return this;
    }

    /** Says the names of the network in UTF-16 too, and only there rightly. */
    public LinkInfoBuilder wideNetwork() {
        wideNetwork = true;
        return this;
    }

    public LinkInfoBuilder suffix(String end) {
        suffix = end;
        return this;
    }

    /** The larger header, with texts in UTF-16. */
    public LinkInfoBuilder wide(String path, String end) {
        wideLocalPath = path;
        wideSuffix = end;
        return this;
    }

    byte[] build() {
        boolean wide = wideLocalPath != null;
        int header = wide ? 0x24 : 0x1C;
        LittleEndian body = new LittleEndian();
        int volumePlace = 0;
        int localPlace = 0;
        if (localPath != null) {
            volumePlace = header;
            body.number32(0x11)
                    .number32(driveType)
                    .number32(0x1234)
                    .number32(0x10)
                    .zeros(1);
            localPlace = header + body.size();
            body.bytes(localPath.getBytes(ansi)).zeros(1);
        }
        int networkPlace = 0;
        if (share != null) {
            networkPlace = header + body.size();
            body.bytes(network());
        }
        int suffixPlace = header + body.size();
        body.bytes(suffix.getBytes(ansi)).zeros(1);
        int wideLocalPlace = 0;
        int wideSuffixPlace = 0;
        if (wide) {
            wideLocalPlace = header + body.size();
            body.wide(wideLocalPath).zeros(2);
            wideSuffixPlace = header + body.size();
            body.wide(wideSuffix).zeros(2);
        }
        LittleEndian info = new LittleEndian()
                .number32(header + body.size())
                .number32(header)
                .number32((localPath == null ? 0 : 1) | (share == null ? 0 : 2))
                .number32(volumePlace)
                .number32(localPlace)
                .number32(networkPlace)
                .number32(suffixPlace);
        if (wide) {
            info.number32(wideLocalPlace).number32(wideSuffixPlace);
        }
        return info.bytes(body.toBytes()).toBytes();
    }

    private byte[] network() {
        int header = wideNetwork ? 0x1C : 0x14;
        LittleEndian names = new LittleEndian();
        names.bytes((wideNetwork ? "?" : share).getBytes(ansi)).zeros(1);
        int devicePlace = 0;
        if (device != null) {
            devicePlace = header + names.size();
            names.bytes((wideNetwork ? "?" : device).getBytes(ansi)).zeros(1);
        }
        int widePlace = header + names.size();
        int wideDevicePlace = 0;
        if (wideNetwork) {
            names.bytes(share.getBytes(UTF_16LE)).zeros(2);
            wideDevicePlace = device == null ? 0 : header + names.size();
            names.bytes(device == null ? new byte[0] : device.getBytes(UTF_16LE))
                    .zeros(2);
        }
        LittleEndian network = new LittleEndian()
                .number32(header + names.size())
                .number32(device == null ? 2 : 3)
                .number32(header)
                .number32(devicePlace)
                .number32(0x20000);
        if (wideNetwork) {
            network.number32(widePlace).number32(wideDevicePlace);
        }
        return network.bytes(names.toBytes()).toBytes();
    }
}
