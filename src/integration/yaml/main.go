// Reads manifests as kubectl does, with the same library, and writes each document as a line of JSON.
package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"strings"

	"sigs.k8s.io/yaml"
)

func main() {
	text, err := io.ReadAll(os.Stdin)
	if err != nil {
		fail(err)
	}
	out := bufio.NewWriter(os.Stdout)
	for number, document := range documents(string(text)) {
		json, err := yaml.YAMLToJSONStrict([]byte(document))
		if err != nil {
			fail(fmt.Errorf("document %d: %w", number, err))
		}
		fmt.Fprintln(out, string(json))
	}
	if err := out.Flush(); err != nil {
		fail(err)
	}
}

// kubectl ends a document at a line of three dashes, before it knows what is a text of several lines.
func documents(text string) []string {
	var found []string
	var document strings.Builder
	for _, line := range strings.SplitAfter(text, "\n") {
		if strings.TrimRight(line, " \t\r\n") == "---" {
			found = append(found, document.String())
			document.Reset()
		} else {
			document.WriteString(line)
		}
	}
	return append(found, document.String())
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}
