"""Prints the template as CloudFormation sees it after the SAM transform, as JSON. Needs aws-sam-translator."""
import json
import os
import sys

from cfnlint.decode.cfn_yaml import load
from samtranslator.parser.parser import Parser
from samtranslator.translator.transform import transform


os.environ["AWS_DEFAULT_REGION"] = "eu-central-1"


class NoManagedPolicies:
    """Every role is written out, so no managed policy has to be looked up."""

    def load(self):
        return {}


def local_code(template):
    """`CodeUri` is a folder until the template is packaged; the transform wants an S3 address."""
    for resource in template["Resources"].values():
        if resource["Type"] == "AWS::Serverless::Function":
            resource["Properties"]["CodeUri"] = "s3://artifacts/code.zip"
    return template


source = json.loads(json.dumps(load(sys.argv[1])))
print(json.dumps(transform(local_code(source), {}, NoManagedPolicies())))
