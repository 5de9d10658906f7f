import org.codelibs.opensearch.runner.OpenSearchRunner;

import java.io.IOException;

/// An OpenSearch of one node for as long as whoever started it lives: `Node FOLDER PORT`. It is run
/// from its source, on libraries that are none of the program.
class Node {
    public static void main(String[] arguments) throws IOException {
        var runner = new OpenSearchRunner();
        runner.onBuild(
                (_, settings) -> {
                    settings.put("http.port", arguments[1]);
                    settings.put("network.host", "127.0.0.1");
                    settings.put("discovery.type", "single-node");
                    settings.put("cluster.routing.allocation.disk.threshold_enabled", "false");
                });
        runner.build(
                OpenSearchRunner.newConfigs()
                        .basePath(arguments[0])
                        .clusterName("essai-" + arguments[1])
                        .numOfNode(1));
        System.in.transferTo(java.io.OutputStream.nullOutputStream());
        Runtime.getRuntime().halt(0);
    }
}
